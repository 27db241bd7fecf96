package org.groundbreak.reviews;

/** How a review round ends. The constants' names stand in events and are fixed for ever. */
public enum RoundOutcome {
    APPROVED,
    REJECTED,
    CHANGES_REQUESTED,
    WITHDRAWN
}
