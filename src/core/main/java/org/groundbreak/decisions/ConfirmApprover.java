package org.groundbreak.decisions;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * The approver whom the page names shall count. Rule D7: where the space says that approvers are fixed, a change has no
 * effect until the driver from before it, or an administrator, confirms it. Who made himself driver, or was made one in the
 * same version or while the change waits, does not count as one for that. A decision that begins on a page from which
 * another is gone is confirmed by the driver of that one (rule D20).
 *
 * @param admin whether the actor administers the space
 * @param approver whom the actor saw named
 */
public record ConfirmApprover(PersonNumber actor, int pageVersion, boolean admin, PersonNumber approver)
        implements DecisionCommand {

    @Override
    public Decision<DecisionEvent> decide(DecisionState state) {
        if (!admin && !state.approver().confirming().equals(Optional.of(actor))) {
            return refuse(DecisionRefusal.NOT_THE_DRIVER);
        }
        Optional<PersonNumber> waits = state.approver().pending().map(ApproverSeat::person);
        if (waits.isEmpty()) {
            return refuse(DecisionRefusal.NOTHING_TO_CONFIRM);
        }
        return waits.get().equals(approver)
                ? accept(new DecisionEvent.ApproverConfirmed(approver))
                : refuse(DecisionRefusal.APPROVER_CHANGED);
    }
}
