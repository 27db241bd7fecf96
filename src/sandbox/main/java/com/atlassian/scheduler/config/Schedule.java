package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * When a job runs: here at an interval only.
 *
 * @param intervalInMillis 0 runs once
 * @param firstRunTime null runs at once
 */
public record Schedule(long intervalInMillis, Date firstRunTime) {
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(intervalInMillis, firstRunTime);
    }
}
