package org.groundbreak.specs;

/** How a review round ends. The constants' names stand in events and are fixed for ever. */
public enum RoundOutcome {
    APPROVED(SpecStatus.APPROVED),
    REJECTED(SpecStatus.REJECTED),
    CHANGES_REQUESTED(SpecStatus.DRAFT),
    WITHDRAWN(SpecStatus.WITHDRAWN);

    private final SpecStatus status;

    RoundOutcome(SpecStatus status) {
        this.status = status;
    }

    /** Where the spec stands after a round that ended so. */
    public SpecStatus status() {
        return status;
    }
}
