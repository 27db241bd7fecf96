package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;

/** Say the own verdict again of the present content (rule R6); nothing happens when it is of that content already. */
public record StillSo(Asking asking) implements ReviewCommand {

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.judges(round, asking.actor())) {
                return refuse(ReviewRefusal.NOT_A_REVIEWER);
            }
            GivenVerdict own = round.verdicts().get(asking.actor());
            if (own == null) {
                return refuse(ReviewRefusal.NO_VERDICT);
            }
            Optional<ReviewRefusal> problem = SeenContent.problem(asking);
            if (problem.isPresent()) {
                return refuse(problem.get());
            }
            return own.isOn(asking.page().seen().orElseThrow())
                    ? accept()
                    : accept(new VerdictEvent.VerdictGiven(
                            round.number(), own.verdict(), asking.page().seen().orElseThrow(), true));
        });
    }
}
