package com.atlassian.confluence.core;

/** A time zone as users choose one. */
public class TimeZone {
    private final java.util.TimeZone wrapped;

    /** How the sandbox makes one. */
    public TimeZone(java.util.TimeZone wrapped) {
        this.wrapped = wrapped;
    }

    public java.util.TimeZone getWrappedTimeZone() {
        return wrapped;
    }
}
