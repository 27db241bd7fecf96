package org.groundbreak.reviews;

/** The keys of the data of a review's events; like the names of the events they are fixed for ever. */
final class ReviewEventKeys {

    static final String ROUND = "round";
    static final String LENGTH = "length";
    static final String CLOCK_KIND = "windowClock";
    static final String ENDS_AT = "endsAt";
    static final String ENDED_AT = "endedAt";
    static final String REQUIRED = "required";
    static final String QUORUM = "quorum";
    static final String KEEP_OPEN = "keepOpen";
    static final String COMMENT_REQUIRED = "commentRequired";
    static final String REVIEWER = "reviewer";
    static final String PERSPECTIVE = "perspective";
    static final String REPLACED = "replaced";
    static final String OUTCOME = "outcome";
    static final String MISSING = "missing";
    static final String VERDICT = "verdict";
    static final String STILL = "still";
    static final String COMMENT = "comment";
    static final String ASKER = "asker";
    static final String LENS = "lens";
    static final String BLOCKING = "blocking";
    static final String KIND = "kind";
    static final String STATE = "state";
    static final String MEETING_AT = "meetingAt";
    static final String ITEM = "item";

    private ReviewEventKeys() {}
}
