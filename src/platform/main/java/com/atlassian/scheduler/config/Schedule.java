package com.atlassian.scheduler.config;

import java.util.Date;

public final class Schedule {
    private Schedule() {}

    public static native Schedule forInterval(long intervalInMillis, Date firstRunTime);
}
