package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;

import java.util.Optional;
import org.groundbreak.events.Decision;

/** The host no longer has the comment (rule R13); nothing happens when it was no question. For listeners and the sweep. */
public record ForgetQuestion(Asking asking, long commentId) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return sight.review().questions().of(commentId).isEmpty()
                ? accept()
                : QuestionRule.move(sight, asking, commentId, QuestionState.GONE, Optional.empty());
    }
}
