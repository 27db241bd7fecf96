package org.groundbreak.reviews;

import static org.groundbreak.events.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;

/**
 * Close the round with an outcome (rules R14 and R15).
 *
 * @param reason why; blank counts as none
 */
public record CloseRound(Asking asking, RoundOutcome outcome, Optional<String> reason) implements ReviewCommand {

    public CloseRound {
        reason = reason.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<ReviewEvent> decide(ReviewSight sight) {
        return ReviewCommand.inRound(sight, round -> {
            Optional<ReviewRefusal> problem = notHisToClose(sight).or(() -> notNow(sight, round));
            return problem.isPresent() ? refuse(problem.get()) : closed(sight, round);
        });
    }

    private Optional<ReviewRefusal> notHisToClose(ReviewSight sight) {
        boolean approver = sight.isApprover(asking.actor());
        boolean driver = sight.isDriver(asking.actor());
        return switch (outcome) {
            case APPROVED, REJECTED -> unless(approver, ReviewRefusal.NOT_THE_APPROVER);
            case CHANGES_REQUESTED -> unless(approver || driver, ReviewRefusal.NEITHER_DRIVER_NOR_APPROVER);
            case WITHDRAWN -> unless(driver, ReviewRefusal.NOT_THE_DRIVER);
        };
    }

    private Optional<ReviewRefusal> notNow(ReviewSight sight, Round round) {
        return switch (outcome) {
            case CHANGES_REQUESTED, WITHDRAWN -> Optional.empty();
            case REJECTED -> unless(round.phase() == RoundPhase.MEETING, ReviewRefusal.WINDOW_OPEN);
            case APPROVED ->
                round.phase() == RoundPhase.MEETING
                        ? inTheWay(new ApprovalRule(sight, round).obstacles(asking.page()))
                        : Optional.of(ReviewRefusal.WINDOW_OPEN);
        };
    }

    /** In the order in which people can do something about it. */
    private Optional<ReviewRefusal> inTheWay(Set<Obstacle> obstacles) {
        for (Obstacle obstacle : obstacles) {
            if (!obstacle.yieldsToReason()) {
                return Optional.of(refusal(obstacle));
            }
        }
        return unless(obstacles.isEmpty() || reason.isPresent(), ReviewRefusal.REASON_REQUIRED);
    }

    private static ReviewRefusal refusal(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_APPROVAL, OTHER_CONTENT -> ReviewRefusal.OWN_VERDICT_REQUIRED;
            case ONLY_AUTHOR -> ReviewRefusal.ONLY_AUTHOR;
            case CHANGES_REQUESTED -> ReviewRefusal.CHANGES_REQUESTED;
            case BLOCKING_QUESTION -> ReviewRefusal.QUESTION_BLOCKS;
            case MISSING_PERSPECTIVE, MISSING_QUORUM -> ReviewRefusal.REASON_REQUIRED;
        };
    }

    private Decision<ReviewEvent> closed(ReviewSight sight, Round round) {
        Set<Perspective> missing =
                outcome == RoundOutcome.APPROVED ? new ApprovalRule(sight, round).missing() : Set.of();
        List<Proposal<ReviewEvent>> events = new ArrayList<>();
        events.add(new Proposal<>(new RoundEvent.RoundClosed(round.number(), outcome, missing), reason));
        events.addAll(CancelMeeting.ahead(round, asking));
        return new Decision.Accepted<>(events);
    }

    private static Optional<ReviewRefusal> unless(boolean holds, ReviewRefusal refusal) {
        return holds ? Optional.empty() : Optional.of(refusal);
    }
}
