package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs: here at an interval only. */
public final class Schedule {
    private final long intervalInMillis;
    private final Date firstRunTime;

    private Schedule(long intervalInMillis, Date firstRunTime) {
        this.intervalInMillis = intervalInMillis;
        this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
    }

    /** @param intervalInMillis 0 runs once @param firstRunTime null runs at once */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("intervalInMillis must not be negative");
        }
        return new Schedule(intervalInMillis, firstRunTime);
    }

    /** For the sandbox's scheduler. */
    public long intervalInMillis() {
        return intervalInMillis;
    }

    /** For the sandbox's scheduler; null for at once. */
    public Date firstRunTime() {
        return firstRunTime;
    }
}
