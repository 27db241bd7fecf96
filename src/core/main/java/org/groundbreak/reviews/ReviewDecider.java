package org.groundbreak.reviews;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;

/**
 * Decides the commands of a review. Before each the window ends, if it should have (rules R2 and R3); after each the round
 * is approved, if its rule is complete (rule R4). Pure: it may be asked at any time what a command would lead to.
 */
public final class ReviewDecider {

    private ReviewDecider() {}

    /** What a command leads to. */
    public static Decision<ReviewEvent> decide(ReviewSight sight, ReviewCommand command) {
        List<Proposal<ReviewEvent>> events = new ArrayList<>(endOfWindow(sight, command.asking()));
        ReviewSight atThatTime = after(sight, command.asking(), events);
        Decision<ReviewEvent> decision = command.decide(atThatTime);
        if (!(decision instanceof Decision.Accepted<ReviewEvent> accepted)) {
            return decision;
        }
        events.addAll(accepted.proposals());
        ReviewSight then = after(atThatTime, command.asking(), accepted.proposals());
        if (!accepted.proposals().isEmpty() && isDone(then, command.asking())) {
            int round = then.review().rounds();
            events.add(Proposal.of(new RoundEvent.RoundClosed(round, RoundOutcome.APPROVED)));
        }
        return new Decision.Accepted<>(events);
    }

    /** The review as it is at that instant: with the end of the window, whether or not that has been recorded (rule R2). */
    public static ReviewSight at(ReviewSight sight, Asking asking) {
        return after(sight, asking, endOfWindow(sight, asking));
    }

    /** What has come about by itself at that instant and is not recorded yet; none while no window should have ended. */
    public static List<Proposal<ReviewEvent>> endOfWindow(ReviewSight sight, Asking asking) {
        Optional<Round> overdue = sight.review().open().filter(round -> round.isOverdue(asking.now()));
        if (overdue.isEmpty()) {
            return List.of();
        }
        int round = overdue.get().number();
        Instant end = overdue.get().plan().orElseThrow().endsAt();
        List<Proposal<ReviewEvent>> events = new ArrayList<>();
        events.add(Proposal.byClock(new RoundEvent.WindowEnded(round, end), end));
        if (new ApprovalRule(sight, overdue.get()).isComplete(asking.page())) {
            events.add(Proposal.byClock(new RoundEvent.RoundClosed(round, RoundOutcome.APPROVED, Set.of()), end));
        }
        return events;
    }

    private static boolean isDone(ReviewSight sight, Asking asking) {
        return sight.review()
                .open()
                .filter(round -> round.phase() == RoundPhase.WINDOW)
                .filter(round -> round.plan().isPresent() && !round.rules().keepWindowOpen())
                .filter(round -> new ApprovalRule(sight, round).isComplete(asking.page()))
                .isPresent();
    }

    private static ReviewSight after(ReviewSight sight, Asking asking, List<Proposal<ReviewEvent>> events) {
        ReviewSight later = sight;
        for (Proposal<ReviewEvent> proposal : events) {
            boolean stranger = asking.actor().equals(PersonNumber.STRANGER);
            EventHeader header = new EventHeader(
                    asking.now().truncatedTo(ChronoUnit.MILLIS),
                    stranger || proposal.clockAt().isPresent() ? PersonNumber.CLOCK : asking.actor(),
                    Math.max(0, asking.pageVersion()));
            long next = later.sequence() + 1;
            later = later.with(next, proposal.event().applyTo(later.review(), next, header));
        }
        return later;
    }
}
