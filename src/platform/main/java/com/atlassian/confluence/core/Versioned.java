package com.atlassian.confluence.core;

public interface Versioned {
    int getVersion();

    boolean isLatestVersion();

    Versioned getLatestVersion();
}
