package org.groundbreak.confluence.meetings;

import java.util.List;

/**
 * The decision meeting of the latest round as one viewer sees it.
 *
 * @param round number of the round
 * @param open whether the round is in its meeting, so that it can be planned and talked about
 * @param at when it begins, in ISO 8601, UTC; null while it is not planned
 * @param atText that date and time as the viewer writes them; null with {@code at}
 * @param minutes how long it takes; 0 while it is not planned
 * @param place where, in words; null where nobody said
 * @param minutesEach how long each item of the agenda may take
 * @param agenda dissent first, then the questions that block, oldest first, then what was settled and is no longer on it
 * @param invitationPath where a calendar file of it is, below Confluence's base URL; null while it is not planned
 * @param outcome how the round was closed, by the name of its {@link org.groundbreak.reviews.RoundOutcome}; null while it is
 *     not
 * @param may what the viewer may do now
 */
public record MeetingBody(
        int round,
        boolean open,
        String at,
        String atText,
        int minutes,
        String place,
        int minutesEach,
        List<ItemBody> agenda,
        String invitationPath,
        String outcome,
        May may) {

    public MeetingBody {
        agenda = List.copyOf(agenda);
    }

    /**
     * A thing to talk about.
     *
     * @param item its id, for settling it
     * @param kind {@code DISSENT} of somebody, {@code ANY_DISSENT} asked of all, or {@code QUESTION}
     * @param text what it is, in the viewer's language
     * @param commentId the comment of a question, as text; null for what is none
     * @param commentPath where that comment is, below Confluence's base URL; null with it
     * @param state where the question stands, by the name of its {@link org.groundbreak.reviews.QuestionState}; null with
     *     it
     * @param stateText the same in the viewer's language
     * @param onAgenda whether it is still to be talked about
     * @param settled what came of it; null while nobody said
     * @param mayBecome what the viewer may make of the question together with his words: names of states
     */
    public record ItemBody(
            String item,
            String kind,
            String text,
            String commentId,
            String commentPath,
            String state,
            String stateText,
            boolean onAgenda,
            SettledBody settled,
            List<String> mayBecome) {

        public ItemBody {
            mayBecome = List.copyOf(mayBecome);
        }
    }

    /**
     * What came of an item.
     *
     * @param words in the words of who wrote it down; null when they were erased
     * @param byText by whom and when
     */
    public record SettledBody(String words, String byText) {}

    /**
     * What the viewer may do now.
     *
     * @param plan the meeting, or move it
     * @param cancel it
     * @param settle items of the agenda
     * @param record the outcome, as an ADR
     */
    public record May(boolean plan, boolean cancel, boolean settle, boolean record) {}
}
