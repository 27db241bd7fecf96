package com.atlassian.confluence.labels;

/** What can carry labels. */
public interface Labelable {}
