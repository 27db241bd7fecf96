package org.groundbreak.decisions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a published version of the page says of a decision (rule D5).
 *
 * @param sequence of the event that says so
 * @param version of the page
 * @param roles who holds them
 * @param due until when it shall be decided, when that is a date
 */
public record PublishedVersion(long sequence, int version, PublishedRoles roles, Optional<LocalDate> due) {}
