package com.atlassian.scheduler.config;

/** A name as a value. */
public final class JobRunnerKey {
    private final String name;

    private JobRunnerKey(String name) {
        this.name = name;
    }

    public static JobRunnerKey of(String name) {
        return new JobRunnerKey(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && name.equals(that.name);
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
