package org.groundbreak.specs;

import java.time.Instant;
import org.groundbreak.people.PersonNumber;

/**
 * How the status came to be WITHDRAWN.
 *
 * @param sequence of the event, to which the reason belongs if one was given
 * @param by who withdrew
 * @param at when
 */
public record Withdrawal(long sequence, PersonNumber by, Instant at) {}
