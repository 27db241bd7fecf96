package org.groundbreak.decisions;

/** What came of asking for dissent (rule D10). The constants' names stand in events and are fixed for ever. */
public enum DissentKind {
    /** It stands in the texts of the event. */
    SAID,
    /** It was asked for, and nobody disagreed. */
    NOBODY
}
