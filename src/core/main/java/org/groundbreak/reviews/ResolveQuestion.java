package org.groundbreak.reviews;

import java.util.Optional;
import org.groundbreak.events.Decision;

/** Say that a question is settled: whoever asked, or the approver (rule R13). */
public record ResolveQuestion(Asking asking, long commentId) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return QuestionRule.move(sight, asking, commentId, QuestionState.RESOLVED, Optional.empty());
    }
}
