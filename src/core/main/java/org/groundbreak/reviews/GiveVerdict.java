package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;

/**
 * Give a verdict, in place of the one before (rule R5).
 *
 * @param comment his words; blank ones count as none
 */
public record GiveVerdict(Asking asking, Verdict verdict, Optional<String> comment) implements ReviewCommand {

    public GiveVerdict {
        comment = comment.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.judges(round, asking.actor())) {
                return refuse(ReviewRefusal.NOT_A_REVIEWER);
            }
            if (round.rules().commentRequired() && comment.isEmpty()) {
                return refuse(ReviewRefusal.COMMENT_REQUIRED);
            }
            Optional<ReviewRefusal> problem = SeenContent.problem(asking);
            if (problem.isPresent()) {
                return refuse(problem.get());
            }
            ReviewEvent given = new VerdictEvent.VerdictGiven(
                    round.number(), verdict, asking.page().seen().orElseThrow());
            return new Decision.Accepted<>(List.of(new Proposal<>(given, comment)));
        });
    }
}
