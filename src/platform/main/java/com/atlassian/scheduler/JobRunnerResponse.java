package com.atlassian.scheduler;

public final class JobRunnerResponse {
    private JobRunnerResponse() {}

    public static native JobRunnerResponse success();

    public static native JobRunnerResponse failed(String message);
}
