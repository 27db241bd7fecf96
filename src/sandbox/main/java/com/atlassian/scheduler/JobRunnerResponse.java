package com.atlassian.scheduler;

/** What a job reports. */
public final class JobRunnerResponse {
    private final String text;

    private JobRunnerResponse(String text) {
        this.text = text;
    }

    public static JobRunnerResponse success() {
        return new JobRunnerResponse("SUCCESS");
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse("FAILED: " + message);
    }

    /** {@code SUCCESS}, or {@code FAILED:} and the message. */
    @Override
    public String toString() {
        return text;
    }
}
