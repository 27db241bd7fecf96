package org.groundbreak.confluence.panel;

import java.util.Optional;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.specs.SpecRefusal;

/**
 * What a viewer is offered.
 *
 * @param may what he may do now
 * @param readOnly whether nothing may be written now
 * @param approval why he cannot approve what is published now; empty when the rules let him
 */
record Offers(May may, boolean readOnly, Optional<SpecRefusal> approval) {

    /** Whether he is the one who approves, whatever else is in the way. */
    boolean isApprover() {
        return !isRefused(SpecRefusal.NOT_THE_APPROVER) && !isRefused(SpecRefusal.NO_APPROVER);
    }

    /** Whether this is in the way of approving. */
    boolean isRefused(SpecRefusal refusal) {
        return approval.equals(Optional.of(refusal));
    }
}
