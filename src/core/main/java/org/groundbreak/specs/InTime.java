package org.groundbreak.specs;

import java.util.ArrayList;
import java.util.List;
import org.groundbreak.events.Decision;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.ReviewDecider;
import org.groundbreak.reviews.ReviewEvent;

/**
 * A command that is none of the review's, decided as one of its is: as after the end of the window if that should have ended
 * (rules R2 and R20), and with the approval of the round if nothing is in the way of it afterwards (rule R4), as when somebody
 * becomes approver who approves already.
 *
 * @param command what is asked, of a spec that is one already
 * @param asking who asks, when, and of which page; his rank makes no difference
 */
public record InTime(SpecCommand command, Asking asking) implements SpecCommand {

    @Override
    public PersonNumber actor() {
        return command.actor();
    }

    @Override
    public int pageVersion() {
        return command.pageVersion();
    }

    @Override
    public boolean evenWhenStopped() {
        return command.evenWhenStopped();
    }

    @Override
    public boolean evenWhenUnregistered() {
        return command.evenWhenUnregistered();
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        if (!state.active()) {
            return command.decide(state);
        }
        Decision<ReviewEvent> end = ReviewDecider.endOfWindow(ReviewStep.sight(state), asking);
        if (end instanceof Decision.Refused<ReviewEvent> untold) {
            return Decision.refuse(untold.refusal());
        }
        List<Proposal<SpecEvent>> events =
                new ArrayList<>(ReviewStep.ofSpec(((Decision.Accepted<ReviewEvent>) end).proposals()));
        SpecState atThatTime = ReviewStep.after(state, asking, events);
        Decision<SpecEvent> decision = command.decide(atThatTime);
        if (!(decision instanceof Decision.Accepted<SpecEvent> accepted)) {
            return decision;
        }
        events.addAll(accepted.proposals());
        SpecState then = ReviewStep.after(atThatTime, asking, accepted.proposals());
        if (!accepted.proposals().isEmpty() && then.active()) {
            events.addAll(ReviewStep.ofSpec(ReviewDecider.completion(ReviewStep.sight(then), asking)));
        }
        return new Decision.Accepted<>(events);
    }
}
