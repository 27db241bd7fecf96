package org.groundbreak.confluence.epics;

import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.start.EpicTimes;
import org.groundbreak.start.StartState;

/**
 * From the approval of a spec to the start of its implementation.
 *
 * @param approval the one that counts (rule T7)
 * @param ref the linked epic whose start counts, by its Jira and id; empty when none is linked
 * @param epic the linked epic whose start counts (rule T10); empty when none is linked
 * @param start what Jira told of that epic; empty when it has not told anything yet
 */
public record SpecStart(
        Optional<CountedApproval> approval, Optional<EpicRef> ref, Optional<EpicTimes> epic, Optional<EpicFact> start) {

    public static final SpecStart NONE =
            new SpecStart(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the work has started, be it known when or not. */
    public boolean started() {
        return epic.filter(one -> one.state() != StartState.WAITING).isPresent();
    }
}
