package org.groundbreak.confluence.specs;

import java.io.Serializable;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.ReviewRefusal;

/** Refusals of the rules of reviews as answers of the REST API, in words of their own. */
public class ReviewProblem extends Problem {

    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private ReviewProblem(int status, String code, Serializable... arguments) {
        super(status, code, arguments);
    }

    /**
     * What the rules refuse.
     *
     * @param published what is published now
     */
    static Problem of(ReviewRefusal refusal, PageContent published) {
        return refusal == ReviewRefusal.CONTENT_CHANGED
                ? ContentChanged.inReview(published)
                : new ReviewProblem(status(refusal), refusal.code());
    }

    @Override
    protected String textKey() {
        return textKey(code());
    }

    static String textKey(String code) {
        return "problem.review." + code;
    }

    private static int status(ReviewRefusal refusal) {
        return switch (refusal) {
            case PERSPECTIVE_WITHOUT_REVIEWER,
                    REASON_REQUIRED,
                    COMMENT_REQUIRED,
                    VERSION_REQUIRED,
                    NOT_A_LATER_END,
                    MEETING_IN_THE_PAST,
                    WORDS_REQUIRED -> BAD_REQUEST;
            case NOT_THE_DRIVER,
                    NOT_THE_APPROVER,
                    NEITHER_DRIVER_NOR_APPROVER,
                    NOT_A_REVIEWER,
                    REVIEWER_REQUESTS_CHANGES,
                    NOT_THE_ASKER,
                    ONLY_AUTHOR -> FORBIDDEN;
            case REVIEW_REQUIRED,
                    ROUND_OPEN,
                    NO_ROUND,
                    NO_APPROVER,
                    REVIEWER_GONE,
                    REVIEWER_ALREADY,
                    VERSION_GONE,
                    PAGE_UNREADABLE,
                    CONTENT_CHANGED,
                    NO_VERDICT,
                    NOT_A_QUESTION,
                    QUESTION_SETTLED,
                    WINDOW_ENDED,
                    WINDOW_OPEN,
                    NO_MEETING,
                    OWN_VERDICT_REQUIRED,
                    CHANGES_REQUESTED,
                    QUESTION_BLOCKS -> CONFLICT;
        };
    }
}
