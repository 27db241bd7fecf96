package org.groundbreak.start;

/** What a Jira status means for the work. Names of statuses differ from project to project and are never looked at. */
public enum StatusCategory {
    /** Not begun; also for statuses without a category, which Jira calls undefined and ranks with the new ones. */
    TO_DO,
    IN_PROGRESS,
    DONE,
    /** Nothing is known of the status, or its category is none of Jira's; counts as nothing. */
    UNKNOWN;

    /**
     * The category of that key in Jira.
     *
     * @param key {@code new}, {@code indeterminate}, {@code done} or {@code undefined}; anything else, and null, is
     *     unknown
     */
    public static StatusCategory ofKey(String key) {
        return switch (key == null ? "" : key) {
            case "new", "undefined" -> TO_DO;
            case "indeterminate" -> IN_PROGRESS;
            case "done" -> DONE;
            default -> UNKNOWN;
        };
    }

    /** Whether an issue in such a status has been begun. */
    public boolean begun() {
        return this == IN_PROGRESS || this == DONE;
    }

    /** Whether it has been begun, or nobody knows (rule T13). */
    boolean mayHaveBegun() {
        return this != TO_DO;
    }
}
