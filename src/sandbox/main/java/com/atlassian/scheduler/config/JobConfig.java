package com.atlassian.scheduler.config;

/** How a job runs; at once and once unless a schedule says something else. */
public record JobConfig(JobRunnerKey getJobRunnerKey, RunMode getRunMode, Schedule getSchedule) {
    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(0, null));
    }

    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(getJobRunnerKey, mode, getSchedule);
    }

    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(getJobRunnerKey, getRunMode, when);
    }
}
