package com.atlassian.confluence.core;

import java.util.List;

public class PartialList<E> {
    public native List<E> getList();
}
