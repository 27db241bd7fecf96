package org.groundbreak.decisions;

import static org.groundbreak.events.Decision.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.events.NamedTexts;
import org.groundbreak.events.Proposal;
import org.groundbreak.people.PersonNumber;

/**
 * The decision shall no longer stand; taken back at once or reopened years later is the same. Rule D11: the approver or an
 * administrator does it, with a reason.
 *
 * @param admin whether the actor administers the space
 * @param reason his words; blank ones count as none
 */
public record Reopen(PersonNumber actor, int pageVersion, boolean admin, Optional<String> reason)
        implements DecisionCommand {

    public Reopen {
        reason = reason.flatMap(NamedTexts::clean);
    }

    @Override
    public Decision<DecisionEvent> decide(DecisionState state) {
        Optional<DecisionRefusal> refusal = admin ? Optional.empty() : Decide.notTheApprover(state, actor);
        if (refusal.isPresent()) {
            return refuse(refusal.get());
        }
        if (state.decision().isEmpty()) {
            return refuse(DecisionRefusal.NOT_DECIDED);
        }
        if (reason.isEmpty()) {
            return refuse(DecisionRefusal.REASON_REQUIRED);
        }
        NamedTexts texts = new NamedTexts(Map.of(DecisionEventKeys.REASON, reason.get()));
        return new Decision.Accepted<>(List.of(Proposal.of(new DecisionEvent.DecisionReopened(), texts)));
    }
}
