package com.atlassian.scheduler.config;

public final class JobId {
    private JobId() {}

    public static native JobId of(String id);
}
