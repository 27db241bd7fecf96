package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * Ask a question, or mark a comment as one, in a round or outside (rule R12). Nothing happens while it is an open one
 * already. Whoever may view the page may ask; a question that was settled is asked again by its asker or the approver.
 *
 * @param commentId the host's id of the comment, at least 1
 * @param asker who wrote the comment
 * @param blocking whether it keeps the spec from being approved; {@link QuestionKind#NEEDS_TIME} always does
 */
public record AskQuestion(
        Asking asking, long commentId, PersonNumber asker, Lens lens, boolean blocking, QuestionKind kind)
        implements ReviewCommand {

    /** @throws IllegalArgumentException when the id can be none */
    public AskQuestion {
        if (commentId < 1) {
            throw new IllegalArgumentException("Not a comment: " + commentId);
        }
        blocking |= kind == QuestionKind.NEEDS_TIME;
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        Optional<Question> known = sight.review().questions().of(commentId);
        if (known.isPresent()) {
            if (known.get().state().isUnsettled()) {
                return accept();
            }
            if (known.get().state() == QuestionState.GONE) {
                return refuse(ReviewRefusal.QUESTION_SETTLED);
            }
            if (!known.get().asker().equals(asking.actor()) && !sight.isApprover(asking.actor())) {
                return refuse(ReviewRefusal.NOT_THE_ASKER);
            }
        }
        return accept(new QuestionEvent.QuestionAsked(commentId, asker, lens, blocking, kind));
    }
}
