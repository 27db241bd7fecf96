package org.groundbreak.start;

import java.time.Instant;

/**
 * An issue moved from one status to another.
 *
 * @param fromStatusId id of the status it left
 * @param toStatusId id of the status it moved to
 */
public record StatusChange(long changeId, Instant at, String fromStatusId, String toStatusId) implements Change {}
