package com.atlassian.scheduler.config;

public final class JobRunnerKey {
    private JobRunnerKey() {}

    public static native JobRunnerKey of(String key);
}
