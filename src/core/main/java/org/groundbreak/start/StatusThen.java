package org.groundbreak.start;

/**
 * A status as it was at a moment.
 *
 * @param statusId Jira's id of the status
 * @param category the category it had
 * @param assumed whether the category is taken from a later day (rule T6)
 */
public record StatusThen(String statusId, StatusCategory category, boolean assumed) {}
