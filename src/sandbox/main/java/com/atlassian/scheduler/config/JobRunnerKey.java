package com.atlassian.scheduler.config;

/** A name as a value. */
public record JobRunnerKey(String name) {
    public static JobRunnerKey of(String name) {
        return new JobRunnerKey(name);
    }
}
