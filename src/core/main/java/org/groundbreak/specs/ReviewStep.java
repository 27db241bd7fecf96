package org.groundbreak.specs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ApprovalRule;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.ReviewCommand;
import org.groundbreak.reviews.ReviewDecider;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.reviews.ReviewSight;

/**
 * Something is asked of the review. Refused with a {@link org.groundbreak.reviews.ReviewRefusal}, or with a
 * {@link SpecRefusal} for what holds for every command.
 */
public record ReviewStep(ReviewCommand command) implements SpecCommand {

    @Override
    public PersonNumber actor() {
        return command.actor();
    }

    @Override
    public int pageVersion() {
        return command.pageVersion();
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        Decision<ReviewEvent> decision = ReviewDecider.decide(sight(state), command);
        if (decision instanceof Decision.Refused<ReviewEvent> refused) {
            return Decision.refuse(refused.refusal());
        }
        return new Decision.Accepted<>(ofSpec(((Decision.Accepted<ReviewEvent>) decision).proposals()));
    }

    /** The review as it is when that is asked: with the end of the window, whether or not it is recorded (rule R2). */
    public static ReviewSight sightAt(SpecState state, Asking asking) {
        return ReviewDecider.at(sight(state), asking);
    }

    /**
     * How the spec stands when that is asked: with the end of the window, and what comes of it, whether or not it is
     * recorded (rule R2), unless nobody can tell yet (rule R20). What has to be read of the page is read only when a window
     * should have ended.
     */
    public static SpecState stateAt(EventStream<SpecState, SpecEvent> stream, Asking asking) {
        SpecState state = stream.state();
        if (!state.active() || state.unreadable()) {
            return state;
        }
        if (!(ReviewDecider.endOfWindow(sight(state), asking) instanceof Decision.Accepted<ReviewEvent> ended)) {
            return state;
        }
        SpecState later = state;
        for (Proposal<ReviewEvent> proposal : ended.proposals()) {
            Instant planned = proposal.clockAt().orElseThrow();
            Instant at = stream.lastAt().filter(planned::isBefore).orElse(planned);
            later = new SpecEvent.InReview(proposal.event())
                    .applyTo(later.at(later.sequence() + 1), new EventHeader(at, PersonNumber.CLOCK, 0));
        }
        return later;
    }

    /** How the spec stands after these, which somebody's command brings about. */
    static SpecState after(SpecState state, Asking asking, List<Proposal<SpecEvent>> events) {
        SpecState later = state;
        for (Proposal<SpecEvent> proposal : events) {
            EventHeader header = ReviewDecider.header(asking, proposal.clockAt().isPresent());
            later = proposal.event().applyTo(later.at(later.sequence() + 1), header);
        }
        return later;
    }

    /** The review as it is recorded. */
    public static ReviewSight sight(SpecState state) {
        return new ReviewSight(
                state.sequence(), state.review().review(), state.driver(), state.approver(), state.versionJudged());
    }

    /** What the latest round with a window still needs, or needed; empty while there was none. */
    public static Optional<ApprovalRule> latestRule(SpecState state) {
        ReviewSight sight = sight(state);
        return sight.review()
                .round()
                .filter(round -> round.plan().isPresent())
                .map(round -> new ApprovalRule(sight, round));
    }

    /** What happens in a review, as what happens to its spec. */
    static List<Proposal<SpecEvent>> ofSpec(List<Proposal<ReviewEvent>> proposals) {
        return proposals.stream().map(ReviewStep::ofSpec).toList();
    }

    private static Proposal<SpecEvent> ofSpec(Proposal<ReviewEvent> proposal) {
        return new Proposal<>(new SpecEvent.InReview(proposal.event()), proposal.text(), proposal.clockAt());
    }
}
