package org.groundbreak.start;

import java.time.Instant;

/**
 * An issue moved from one status to another.
 *
 * @param changeId Jira's id of the change
 * @param at when, by Jira's clock
 * @param toStatusId id of the status it moved to
 */
public record StatusChange(long changeId, Instant at, String toStatusId) {}
