package com.atlassian.confluence.core;

public interface Modification<T extends ContentEntityObject> {
    void modify(T content);
}
