package org.groundbreak.specs;

import java.time.Instant;
import java.util.List;
import org.groundbreak.events.Decision;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventStream;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;
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
        List<Proposal<ReviewEvent>> proposals = ((Decision.Accepted<ReviewEvent>) decision).proposals();
        return new Decision.Accepted<>(
                proposals.stream().map(ReviewStep::ofSpec).toList());
    }

    /** The review as it is when that is asked: with the end of the window, whether or not it is recorded (rule R2). */
    public static ReviewSight sightAt(SpecState state, Asking asking) {
        return ReviewDecider.at(sight(state), asking);
    }

    /**
     * How the spec stands when that is asked: with the end of the window, and what comes of it, whether or not it is
     * recorded (rule R2). What has to be read of the page is read only when a window should have ended.
     */
    public static SpecState stateAt(EventStream<SpecState, SpecEvent> stream, Asking asking) {
        SpecState state = stream.state();
        if (!state.active() || state.unreadable()) {
            return state;
        }
        SpecState later = state;
        for (Proposal<ReviewEvent> proposal : ReviewDecider.endOfWindow(sight(state), asking)) {
            Instant planned = proposal.clockAt().orElseThrow();
            Instant at = stream.lastAt().filter(planned::isBefore).orElse(planned);
            later = new SpecEvent.InReview(proposal.event())
                    .applyTo(later.at(later.sequence() + 1), new EventHeader(at, PersonNumber.CLOCK, 0));
        }
        return later;
    }

    /** The review as it is recorded. */
    public static ReviewSight sight(SpecState state) {
        return new ReviewSight(
                state.sequence(), state.review().review(), state.driver(), state.approver(), state.versionJudged());
    }

    private static Proposal<SpecEvent> ofSpec(Proposal<ReviewEvent> proposal) {
        return new Proposal<>(new SpecEvent.InReview(proposal.event()), proposal.text(), proposal.clockAt());
    }
}
