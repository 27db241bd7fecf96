package org.groundbreak.host.errors;

/** What kind of thing ended with an error; the health page has a sentence for each. */
public enum ErrorKind {
    /** A request that nobody foresaw to end so. */
    UNEXPECTED,
    /** A request that needs something that is not there now: a feature, or the other product. */
    UNAVAILABLE,
    /** A job of the host's scheduler. */
    JOB,
    /** Something done in the background. */
    BACKGROUND,
    /** A feature that could not be started or stopped. */
    FEATURE
}
