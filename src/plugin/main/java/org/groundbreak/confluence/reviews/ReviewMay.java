package org.groundbreak.confluence.reviews;

import java.util.List;

/**
 * What the viewer may do with the review of a spec now; nothing in read-only mode. Each is what the rules say to the command.
 *
 * @param start a round
 * @param takeOn the review that he was asked for
 * @param giveVerdict on what is published now
 * @param takeBack his verdict
 * @param stillSo say his verdict again of what is published now
 * @param extend the window
 * @param replace some reviewer; which one, each says
 * @param addReviewer have one more person review
 * @param callOff the round
 * @param close with which outcomes, names of {@link org.groundbreak.reviews.RoundOutcome}
 * @param reasonToApprove whether closing as approved needs a reason
 * @param reaffirm the approval, for what is published now
 * @param ask a question, or mark a comment as one
 * @param planMeeting or move it
 * @param settle items of the agenda
 */
public record ReviewMay(
        boolean start,
        boolean takeOn,
        boolean giveVerdict,
        boolean takeBack,
        boolean stillSo,
        boolean extend,
        boolean replace,
        boolean addReviewer,
        boolean callOff,
        List<String> close,
        boolean reasonToApprove,
        boolean reaffirm,
        boolean ask,
        boolean planMeeting,
        boolean settle) {

    /** Nothing at all. */
    public static final ReviewMay NOTHING = new ReviewMay(
            false, false, false, false, false, false, false, false, false, List.of(), false, false, false, false,
            false);

    public ReviewMay {
        close = List.copyOf(close);
    }
}
