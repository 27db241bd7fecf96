package com.atlassian.scheduler.config;

/** How a job runs; unchangeable. */
public final class JobConfig {
    private final JobRunnerKey runnerKey;
    private final RunMode runMode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey runnerKey, RunMode runMode, Schedule schedule) {
        this.runnerKey = runnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(0, null));
    }

    public JobConfig withRunMode(RunMode mode) {
        return new JobConfig(runnerKey, mode, schedule);
    }

    public JobConfig withSchedule(Schedule when) {
        return new JobConfig(runnerKey, runMode, when);
    }

    public JobRunnerKey getJobRunnerKey() {
        return runnerKey;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
