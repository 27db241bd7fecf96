package org.groundbreak.confluence.spec;

import java.util.Optional;
import org.groundbreak.link.EpicFact;
import org.groundbreak.spec.EpicRef;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.start.EpicDelivery;

/**
 * From the approval of a spec to the start of its implementation.
 *
 * @param approval the one that counts (rule T7)
 * @param ref the linked epic whose start counts, by its Jira and id; empty when none is linked
 * @param epic the linked epic whose start counts (rule T10); empty when none is linked
 * @param start what Jira told of that epic; empty when it has not told anything yet
 */
record SpecDelivery(
        Optional<CountedApproval> approval,
        Optional<EpicRef> ref,
        Optional<EpicDelivery> epic,
        Optional<EpicFact> start) {

    static final SpecDelivery NONE =
            new SpecDelivery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the work has started. */
    boolean started() {
        return epic.flatMap(EpicDelivery::startedAt).isPresent();
    }
}
