package org.groundbreak.reviews;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;

/**
 * Put a question off to later: the driver or an administrator (rule R13).
 *
 * @param reason why; blank counts as none
 */
public record CarryQuestion(Asking asking, long commentId, Optional<String> reason) implements ReviewCommand {

    public CarryQuestion {
        reason = reason.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return QuestionRule.move(sight, asking, commentId, QuestionState.CARRIED, reason);
    }
}
