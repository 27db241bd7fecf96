package org.groundbreak.decisions;

import java.time.Instant;
import org.groundbreak.people.PersonNumber;

/**
 * That a decision no longer stands.
 *
 * @param sequence of the event, of which the reason is a text
 * @param by who reopened it
 * @param at when
 */
public record Reopening(long sequence, PersonNumber by, Instant at) {}
