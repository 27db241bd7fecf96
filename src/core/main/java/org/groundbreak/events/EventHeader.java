package org.groundbreak.events;

import java.time.Instant;
import java.util.Objects;
import org.groundbreak.people.PersonNumber;

/**
 * What every event says about its circumstances.
 *
 * @param at when it was recorded, UTC, in whole milliseconds; for people, never for order (rule E3)
 * @param actor who did it
 * @param pageVersion the version of the page it speaks of; 0 when it is bound to none
 * @param elsewhere whether it came about elsewhere and was taken in (rule H7), so that its version is one of the page there
 */
public record EventHeader(Instant at, PersonNumber actor, int pageVersion, boolean elsewhere) {

    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    /**
     * @throws IllegalArgumentException when the instant is finer than a millisecond, the version is negative, or the actor is
     *     a stranger, who has to get a number first
     */
    public EventHeader {
        Objects.requireNonNull(actor);
        if (actor.equals(PersonNumber.STRANGER)) {
            throw new IllegalArgumentException("A stranger has done nothing");
        }
        if (at.getNano() % NANOS_OF_A_MILLISECOND != 0) {
            throw new IllegalArgumentException("Instants of events are whole milliseconds: " + at);
        }
        if (pageVersion < 0) {
            throw new IllegalArgumentException("No page has version " + pageVersion);
        }
    }

    /** Of an event that came about here. */
    public EventHeader(Instant at, PersonNumber actor, int pageVersion) {
        this(at, actor, pageVersion, false);
    }

    /** The same of an event that was taken in. */
    EventHeader fromElsewhere() {
        return new EventHeader(at, actor, pageVersion, true);
    }
}
