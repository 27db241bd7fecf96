package org.groundbreak.specs;

import static org.groundbreak.events.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.VerdictEvent;

/**
 * The approver takes the approval back. Rule S9: whoever is the approver now may withdraw the approval; the verdict is
 * withdrawn with it when it is his own.
 *
 * @param reason his words, without U+0000, which PostgreSQL cannot store; blank ones count as none
 */
public record Withdraw(PersonNumber actor, int pageVersion, Optional<String> reason) implements SpecCommand {

    public Withdraw {
        reason = reason.map(text -> text.replace("\0", "").strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        Optional<SpecRefusal> notTheApprover = Approve.notTheApprover(state, actor);
        if (notTheApprover.isPresent()) {
            return refuse(notTheApprover.get());
        }
        Optional<Approval> approval = state.approval();
        if (approval.isEmpty()) {
            return refuse(SpecRefusal.NOT_APPROVED);
        }
        int round = approval.get().round();
        List<Proposal<SpecEvent>> events = new ArrayList<>();
        if (approval.get().by().equals(actor)) {
            events.add(Proposal.of(new SpecEvent.InReview(new VerdictEvent.VerdictWithdrawn(round))));
        }
        events.add(new Proposal<>(new SpecEvent.ApprovalWithdrawn(round), reason));
        return new Decision.Accepted<>(events);
    }
}
