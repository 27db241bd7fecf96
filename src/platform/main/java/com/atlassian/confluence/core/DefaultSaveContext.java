package com.atlassian.confluence.core;

public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = null;
}
