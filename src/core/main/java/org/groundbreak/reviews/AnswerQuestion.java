package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;

import java.util.Optional;
import org.groundbreak.events.Decision;

/** Somebody replied to the comment of a question (rule R13); nothing happens when he is the one who asked. */
public record AnswerQuestion(Asking asking, long commentId) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        Optional<Question> question = sight.review().questions().of(commentId);
        boolean own =
                question.filter(asked -> asked.asker().equals(asking.actor())).isPresent();
        boolean settled = question.filter(asked -> !asked.state().isUnsettled()).isPresent();
        return own || settled
                ? accept()
                : QuestionRule.move(sight, asking, commentId, QuestionState.ANSWERED, Optional.empty());
    }
}
