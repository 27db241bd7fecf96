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
        Decision<ReviewEvent> end = endOfWindow(sight, command.asking());
        if (!(end instanceof Decision.Accepted<ReviewEvent> ended)) {
            return end;
        }
        ReviewSight atThatTime = after(sight, command.asking(), ended.proposals());
        Decision<ReviewEvent> decision = command.decide(atThatTime);
        if (!(decision instanceof Decision.Accepted<ReviewEvent> accepted)) {
            return decision;
        }
        List<Proposal<ReviewEvent>> events = new ArrayList<>(ended.proposals());
        events.addAll(accepted.proposals());
        if (!accepted.proposals().isEmpty()) {
            events.addAll(completion(after(atThatTime, command.asking(), accepted.proposals()), command.asking()));
        }
        return new Decision.Accepted<>(events);
    }

    /**
     * The review as it is at that instant: with the end of the window, whether or not that has been recorded (rule R2); as it
     * is recorded while nobody can tell (rule R20).
     */
    public static ReviewSight at(ReviewSight sight, Asking asking) {
        return endOfWindow(sight, asking) instanceof Decision.Accepted<ReviewEvent> ended
                ? after(sight, asking, ended.proposals())
                : sight;
    }

    /**
     * What has come about by itself at that instant and is not recorded yet; nothing while no window should have ended.
     * Refused when what the page says decides and nobody can tell it yet (rule R20).
     */
    public static Decision<ReviewEvent> endOfWindow(ReviewSight sight, Asking asking) {
        Optional<Round> overdue = sight.review().open().filter(round -> round.isOverdue(asking.now()));
        if (overdue.isEmpty()) {
            return Decision.accept();
        }
        ApprovalRule rule = new ApprovalRule(sight, overdue.get());
        if (rule.apartFromThePage().isEmpty() && asking.page().isUntold()) {
            return Decision.refuse(ReviewRefusal.PAGE_UNREADABLE);
        }
        int round = overdue.get().number();
        Instant end = overdue.get().plan().orElseThrow().endsAt();
        List<Proposal<ReviewEvent>> events = new ArrayList<>();
        events.add(Proposal.byClock(new RoundEvent.WindowEnded(round, end), end));
        if (rule.isComplete(asking.page())) {
            events.add(Proposal.byClock(new RoundEvent.RoundClosed(round, RoundOutcome.APPROVED, Set.of()), end));
        }
        return new Decision.Accepted<>(events);
    }

    /** That the round is approved, if nothing is in the way any more after something happened (rule R4). */
    public static List<Proposal<ReviewEvent>> completion(ReviewSight then, Asking asking) {
        return isDone(then, asking)
                ? List.of(Proposal.of(new RoundEvent.RoundClosed(then.review().rounds(), RoundOutcome.APPROVED)))
                : List.of();
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
            EventHeader header = header(asking, proposal.clockAt().isPresent());
            long next = later.sequence() + 1;
            later = later.with(next, proposal.event().applyTo(later.review(), next, header));
        }
        return later;
    }

    /** Under what an event stands that somebody's command would bring about. @param byClock whether it comes by itself */
    public static EventHeader header(Asking asking, boolean byClock) {
        boolean stranger = asking.actor().equals(PersonNumber.STRANGER);
        return new EventHeader(
                asking.now().truncatedTo(ChronoUnit.MILLIS),
                stranger || byClock ? PersonNumber.CLOCK : asking.actor(),
                Math.max(0, asking.pageVersion()));
    }
}
