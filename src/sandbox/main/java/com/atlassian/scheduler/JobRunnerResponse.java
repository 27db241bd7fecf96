package com.atlassian.scheduler;

/**
 * What a job reports.
 *
 * @param message null when it succeeded
 */
public record JobRunnerResponse(String message) {
    public static JobRunnerResponse success() {
        return new JobRunnerResponse(null);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(message);
    }

    /** {@code SUCCESS}, or {@code FAILED:} and the message. */
    @Override
    public String toString() {
        return message == null ? "SUCCESS" : "FAILED: " + message;
    }
}
