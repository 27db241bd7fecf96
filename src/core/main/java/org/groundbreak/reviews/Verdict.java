package org.groundbreak.reviews;

/** What somebody says in a review round. The constants' names stand in events and are fixed for ever. */
public enum Verdict {
    APPROVE,
    REQUEST_CHANGES,
    ABSTAIN
}
