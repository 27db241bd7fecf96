package org.groundbreak.reviews;

import java.util.Locale;
import org.groundbreak.events.Refusal;

/** Why a command of a review is refused. The codes are part of the REST interface. */
public enum ReviewRefusal implements Refusal {
    /** A perspective is required, so that nobody approves without a round. */
    REVIEW_REQUIRED,
    /** A review round is open. */
    ROUND_OPEN,
    /** No review round is open. */
    NO_ROUND,
    /** Only the driver, a process owner or an administrator may do this. */
    NOT_THE_DRIVER,
    /** The spec has no approver yet. */
    NO_APPROVER,
    /** Only the named approver may do this. */
    NOT_THE_APPROVER,
    /** Only driver and approver may do this. */
    NEITHER_DRIVER_NOR_APPROVER,
    /** A required perspective has no reviewer. */
    PERSPECTIVE_WITHOUT_REVIEWER,
    /** Only a reviewer of the round or the approver may do this. */
    NOT_A_REVIEWER,
    /** Who shall leave is no reviewer of this round, or no longer. */
    REVIEWER_GONE,
    /** He is a reviewer of this round already. */
    REVIEWER_ALREADY,
    /** He requests changes; only a process owner or an administrator replaces him now. */
    REVIEWER_REQUESTS_CHANGES,
    /** A reason has to be given. */
    REASON_REQUIRED,
    /** A verdict needs words. */
    COMMENT_REQUIRED,
    /** Which version was seen was not said. */
    VERSION_REQUIRED,
    /** The version that was seen can no longer be read. */
    VERSION_GONE,
    /** The page cannot be read as storage format. */
    PAGE_UNREADABLE,
    /** The content is no longer what was seen. */
    CONTENT_CHANGED,
    /** There is no verdict of his. */
    NO_VERDICT,
    /** The comment is no question. */
    NOT_A_QUESTION,
    /** The question is settled already, or its comment is gone. */
    QUESTION_SETTLED,
    /** Only whoever asked, or the approver, may do this. */
    NOT_THE_ASKER,
    /** The window has ended. */
    WINDOW_ENDED,
    /** The window has not ended yet. */
    WINDOW_OPEN,
    /** The new end is not later than the old one and than now, or too far away. */
    NOT_A_LATER_END,
    /** The meeting would be in the past. */
    MEETING_IN_THE_PAST,
    /** No meeting is planned. */
    NO_MEETING,
    /** What came of the item was not said. */
    WORDS_REQUIRED,
    /** The approver has not approved the present content. */
    OWN_VERDICT_REQUIRED,
    /** The approver is the only author, and nobody else approves. */
    ONLY_AUTHOR,
    /** Somebody requests changes. */
    CHANGES_REQUESTED,
    /** A blocking question is neither resolved nor carried. */
    QUESTION_BLOCKS;

    /** The constant's name in lower case with hyphens, such as {@code no-round}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
