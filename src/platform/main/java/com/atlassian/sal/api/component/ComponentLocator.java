package com.atlassian.sal.api.component;

public abstract class ComponentLocator {
    public static native <T> T getComponent(Class<T> type);
}
