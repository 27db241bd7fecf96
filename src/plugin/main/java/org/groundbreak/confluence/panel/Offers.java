package org.groundbreak.confluence.panel;

import java.util.Optional;
import org.groundbreak.confluence.panel.SpecPanel.May;
import org.groundbreak.confluence.reviews.ReviewMay;
import org.groundbreak.events.Refusal;

/**
 * What a viewer is offered.
 *
 * @param may what he may do now
 * @param review the same with the review
 * @param readOnly whether nothing may be written now
 * @param noRegistration key of the sentence that says why he cannot make the page a spec, although he may edit it
 * @param approval why he cannot approve what is published now; empty when the rules let him
 */
record Offers(
        May may, ReviewMay review, boolean readOnly, Optional<String> noRegistration, Optional<Refusal> approval) {

    /** Whether this is in the way of approving. */
    boolean isRefused(Refusal refusal) {
        return approval.equals(Optional.of(refusal));
    }
}
