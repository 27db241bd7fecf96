package org.groundbreak.reviews;

import java.time.Instant;
import org.groundbreak.people.PersonNumber;

/**
 * A question: a comment of the host that somebody asked or marked as one (rule R12).
 *
 * @param commentId the host's id of the comment, at least 1; below zero for one that has stayed elsewhere (rule H7)
 * @param asker who wrote the comment
 * @param lens what it is about
 * @param blocking whether the spec cannot be approved while it is unsettled
 * @param kind what kind of question
 * @param askedAt when it was asked, or asked again
 * @param again whether it was settled before, and asked again
 * @param state where it stands
 * @param movedBy who brought it there
 * @param sequence of the event that did, to which the reason belongs where one was given
 */
public record Question(
        long commentId,
        PersonNumber asker,
        Lens lens,
        boolean blocking,
        QuestionKind kind,
        Instant askedAt,
        boolean again,
        QuestionState state,
        PersonNumber movedBy,
        long sequence) {

    /** Whether its comment has stayed where the history was taken in from, so that the host here has none. */
    public boolean isElsewhere() {
        return commentId < 0;
    }

    /** Whether it keeps the spec from being approved now. */
    public boolean isInTheWay() {
        return blocking && state.isUnsettled();
    }

    Question moved(QuestionState to, PersonNumber by, long at) {
        return new Question(commentId, asker, lens, blocking, kind, askedAt, again, to, by, at);
    }
}
