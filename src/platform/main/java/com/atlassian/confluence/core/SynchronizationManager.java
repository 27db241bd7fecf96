package com.atlassian.confluence.core;

public interface SynchronizationManager {
    void runOnSuccessfulCommit(Runnable task);
}
