package org.groundbreak.specs;

import static org.groundbreak.events.Decision.accept;
import static org.groundbreak.events.Decision.refuse;

import java.util.Optional;
import org.groundbreak.events.Decision;
import org.groundbreak.people.PersonNumber;

/**
 * Somebody shall be the approver, in place of whoever is it now. Rule S3: the driver or an administrator names or replaces
 * the approver; a spec never goes back to having none.
 *
 * @param admin whether the actor administers the space or the product
 * @param approver who; nobody is refused
 */
public record NameApprover(PersonNumber actor, int pageVersion, boolean admin, Optional<PersonNumber> approver)
        implements SpecCommand {

    @Override
    public Decision<SpecEvent> decide(SpecState state) {
        if (!SpecCommand.drives(state, actor, admin)) {
            return refuse(SpecRefusal.NOT_THE_DRIVER);
        }
        if (approver.isEmpty()) {
            return refuse(SpecRefusal.APPROVER_REQUIRED);
        }
        return approver.equals(state.approver()) ? accept() : accept(new SpecEvent.ApproverNamed(approver.get()));
    }
}
