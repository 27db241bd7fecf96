package com.atlassian.scheduler.config;

/** A name as a value. */
public final class JobId {
    private final String name;

    private JobId(String name) {
        this.name = name;
    }

    public static JobId of(String name) {
        return new JobId(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
