package org.groundbreak.confluence.meetings;

/** What a calendar's message asks for. The constants' names are what the format calls it, and stand in the database. */
public enum CalendarMethod {
    /** Come; or it was moved. */
    REQUEST,
    /** It will not be, or not for you. */
    CANCEL,
    /** A file that somebody takes into his calendar by himself; nobody is invited by it. */
    PUBLISH
}
