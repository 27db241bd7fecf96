package org.groundbreak.confluence.panel;

import org.groundbreak.confluence.meetings.MeetingBody;
import org.groundbreak.confluence.questions.QuestionsBody;
import org.groundbreak.confluence.reviews.ReviewMay;
import org.groundbreak.confluence.reviews.RoundBody;

/**
 * The review of a spec, for one viewer.
 *
 * @param round the latest, open or ended; null before the first
 * @param questions what was asked, and what he may ask; null where this version of the host lacks what that takes
 * @param meeting the decision meeting of that round; null before its window has ended, and where this version of the host lacks
 *     what that takes
 * @param required whether nobody approves without a round
 * @param may what the viewer may do
 */
public record ReviewBody(
        RoundBody round, QuestionsBody questions, MeetingBody meeting, boolean required, ReviewMay may) {}
