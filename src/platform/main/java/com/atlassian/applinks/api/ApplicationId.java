package com.atlassian.applinks.api;

import java.io.Serializable;

public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1L;

    public ApplicationId(String id) {}

    public native String get();
}
