package com.atlassian.scheduler.config;

public final class JobConfig {
    private JobConfig() {}

    public static native JobConfig forJobRunnerKey(JobRunnerKey key);

    public native JobConfig withRunMode(RunMode runMode);

    public native JobConfig withSchedule(Schedule schedule);
}
