package com.atlassian.confluence.core;

public class TimeZone {
    public native java.util.TimeZone getWrappedTimeZone();
}
