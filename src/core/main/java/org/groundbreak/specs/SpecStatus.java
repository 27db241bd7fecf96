package org.groundbreak.specs;

import java.util.EnumSet;
import java.util.Set;
import org.groundbreak.reviews.RoundOutcome;

/**
 * Where a spec stands. "Changed since approval" is no status: it is computed from the page. Whether the work has started
 * is another axis. {@code docs/states.md} is made from this enum.
 */
public enum SpecStatus {
    /** Being written; also after "changes requested", and where a copy begins. */
    DRAFT("being written, or sent back for changes"),
    /** A review round is open and its window runs. */
    IN_REVIEW("a review round is open"),
    /** The window has ended and a meeting settles what is open. */
    DECISION_MEETING("the window has ended, a meeting settles what is open"),
    /** A round ended in approval, which still stands. */
    APPROVED("a round ended in approval, and the approval stands"),
    /** A round ended in rejection. */
    REJECTED("a round ended in rejection"),
    /** The approval was taken back, or the spec as a whole. */
    WITHDRAWN("the approval or the spec was taken back"),
    /** Another spec took its place. */
    SUPERSEDED("another spec took its place");

    private final String meaning;

    SpecStatus(String meaning) {
        this.meaning = meaning;
    }

    /** The statuses that may come directly after this one. Every end state may be left by a new round. */
    public Set<SpecStatus> next() {
        return switch (this) {
            case DRAFT, REJECTED, WITHDRAWN, SUPERSEDED -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(DECISION_MEETING, APPROVED, REJECTED, WITHDRAWN, DRAFT);
            case DECISION_MEETING -> EnumSet.of(APPROVED, REJECTED, WITHDRAWN, DRAFT);
            case APPROVED -> EnumSet.of(IN_REVIEW, WITHDRAWN, SUPERSEDED);
        };
    }

    /** Where a spec stands after a round that ended so. */
    public static SpecStatus after(RoundOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> APPROVED;
            case REJECTED -> REJECTED;
            case CHANGES_REQUESTED -> DRAFT;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    /** What it means, in English, for the documentation; what people see in the products is translated. */
    String meaning() {
        return meaning;
    }
}
