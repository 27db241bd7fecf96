package com.atlassian.confluence.core;

/** How a page is saved: told of as usual, and nothing else. */
public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = new DefaultSaveContext();
}
