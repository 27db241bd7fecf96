package org.groundbreak.confluence.questions;

import java.util.List;
import org.groundbreak.confluence.people.PersonBody;

/**
 * Questions of a spec as one viewer sees them; part of the panel, and body of the REST answers. Those that are not settled
 * come first, the blocking ones before all others, then those that are settled; of each kind the oldest first.
 *
 * @param open how many are neither settled nor gone
 * @param blocking how many of these keep the spec from being approved
 * @param settled how many are resolved, put off to later, or have lost their comment
 * @param questions of this part of the list
 * @param cursor where it goes on, see the REST method; null at the end
 * @param ask whether the viewer may ask now
 * @param cannotComment a sentence where the host lets him write no comment on this page; else null
 */
public record QuestionsBody(
        int open,
        int blocking,
        int settled,
        List<QuestionBody> questions,
        String cursor,
        boolean ask,
        String cannotComment) {

    public QuestionsBody {
        questions = List.copyOf(questions);
    }

    /**
     * A question.
     *
     * @param commentId the host's id of the comment; below zero for one that has stayed elsewhere (rule H7)
     * @param asker who wrote the comment
     * @param lens name of the {@link org.groundbreak.reviews.Lens}
     * @param lensText in the viewer's language
     * @param blocking whether it keeps the spec from being approved while it is not settled
     * @param kind name of the {@link org.groundbreak.reviews.QuestionKind}
     * @param state where it stands
     * @param text the beginning of the comment as it reads now; null when the host has no such comment of this page, or the
     *     viewer may not view it
     * @param elsewhere a sentence where the comment has stayed where the history was taken in from, so that there is no
     *     text; else null
     * @param path of the comment below Confluence's base URL; null with the text
     * @param askedAt when it was asked, or asked again, in ISO 8601, UTC
     * @param askedText date and time as the viewer writes them
     * @param reason why it was put off to later; null for none
     * @param mine whether the viewer asked it
     * @param may what the viewer may do with it now
     */
    public record QuestionBody(
            long commentId,
            PersonBody asker,
            String lens,
            String lensText,
            boolean blocking,
            String kind,
            StateBody state,
            String text,
            String elsewhere,
            String path,
            String askedAt,
            String askedText,
            String reason,
            boolean mine,
            MayBody may) {}

    /**
     * Where a question stands.
     *
     * @param name of the {@link org.groundbreak.reviews.QuestionState}
     * @param text in the viewer's language
     * @param lozenge class of AUI's lozenge
     * @param by who brought it there; null for the clock, and while nobody but its asker has done anything
     */
    public record StateBody(String name, String text, String lozenge, PersonBody by) {}

    /**
     * What the viewer may do with a question.
     *
     * @param answer reply to it, so that it is answered
     * @param resolve say that it is settled
     * @param carry put it off to later
     * @param askAgain when it was settled
     */
    public record MayBody(boolean answer, boolean resolve, boolean carry, boolean askAgain) {}
}
