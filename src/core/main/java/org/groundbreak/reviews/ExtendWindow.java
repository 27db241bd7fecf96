package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;

/**
 * Let the window end later (rule R9).
 *
 * @param endsAt the new end
 * @param reason why; blank counts as none
 */
public record ExtendWindow(Asking asking, Instant endsAt, Optional<String> reason) implements ReviewCommand {

    private static final Duration FARTHEST = Duration.ofDays(366);

    public ExtendWindow {
        reason = reason.flatMap(NamedTexts::clean);
        endsAt = endsAt.truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            if (!sight.steers(asking)) {
                return refuse(ReviewRefusal.NOT_THE_DRIVER);
            }
            if (round.phase() != RoundPhase.WINDOW) {
                return refuse(ReviewRefusal.WINDOW_ENDED);
            }
            if (reason.isEmpty()) {
                return refuse(ReviewRefusal.REASON_REQUIRED);
            }
            ReviewEvent extended = new RoundEvent.WindowExtended(round.number(), endsAt);
            return isLater(round)
                    ? new Decision.Accepted<>(List.of(new Proposal<>(extended, reason)))
                    : refuse(ReviewRefusal.NOT_A_LATER_END);
        });
    }

    private boolean isLater(Round round) {
        return endsAt.isAfter(asking.now())
                && endsAt.isBefore(asking.now().plus(FARTHEST))
                && round.plan().filter(plan -> endsAt.isAfter(plan.endsAt())).isPresent();
    }
}
