package org.groundbreak.start;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of the way of a spec.
 *
 * @param place which of the steps it is
 * @param progress how far the spec has come with it
 * @param at when it was reached; empty where it was not, or nobody knows
 * @param remark what is to be said besides
 */
public record WayStep(Place place, Progress progress, Optional<Instant> at, Optional<Remark> remark) {

    /** The steps, in order. */
    public enum Place {
        /** Being written. */
        DRAFT,
        /** Reviewers read and ask. */
        REVIEW,
        /** A meeting settles what is open. */
        DECISION,
        /** It is decided: approved, or what else came of it. */
        OUTCOME,
        /** The implementation has started. */
        START
    }

    /** How far a spec has come with a step. */
    public enum Progress {
        /** It happened. */
        DONE,
        /** Here the spec stands now. */
        CURRENT,
        /** The spec has come past it, and it never happened. */
        WITHOUT,
        /** Not yet. */
        AHEAD,
        /** Whether it has happened is not known. */
        UNKNOWN
    }

    /** What is to be said of a step besides its date. */
    public enum Remark {
        NO_ROUND,
        NO_MEETING,
        CHANGED,
        NO_EPIC,
        UNTOLD,
        MAYBE,
        WAITING,
        EARLY,
        UNAPPROVED,
        UNDATED
    }

    static WayStep of(Place place, Progress progress) {
        return new WayStep(place, progress, Optional.empty(), Optional.empty());
    }

    WayStep at(Optional<Instant> reached) {
        return new WayStep(place, progress, reached, remark);
    }

    WayStep saying(Remark said) {
        return new WayStep(place, progress, at, Optional.of(said));
    }
}
