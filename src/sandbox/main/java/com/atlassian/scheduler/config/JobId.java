package com.atlassian.scheduler.config;

/** A name as a value. */
public record JobId(String name) {
    public static JobId of(String name) {
        return new JobId(name);
    }
}
