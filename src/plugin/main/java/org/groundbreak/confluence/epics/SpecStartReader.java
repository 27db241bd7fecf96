package org.groundbreak.confluence.epics;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.link.Inbox;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.start.EpicDelivery;

/** Puts together when a spec was approved and when its implementation started, from local facts. Reading only. */
public final class SpecStartReader {

    private final Inbox inbox;

    public SpecStartReader(Inbox inbox) {
        this.inbox = inbox;
    }

    /** For one spec: nothing asked where no epic is linked, else one SELECT for what Jira told. */
    public SpecStart of(SpecStream spec) {
        Map<EpicRef, Instant> linked = spec.state().links().linked();
        if (linked.isEmpty()) {
            return SpecStart.NONE;
        }
        Map<EpicRef, EpicFact> told = inbox.epicsOf(spec.contentId());
        Map<EpicRef, EpicDelivery> epics = new LinkedHashMap<>();
        linked.forEach((epic, since) -> epics.put(
                epic, new EpicDelivery(epic.issueId(), since, startedAt(Optional.ofNullable(told.get(epic))))));
        Optional<EpicDelivery> first = EpicDelivery.first(epics.values());
        Optional<EpicRef> ref = epics.entrySet().stream()
                .filter(epic -> Optional.of(epic.getValue()).equals(first))
                .map(Map.Entry::getKey)
                .findFirst();
        Optional<CountedApproval> approval = CountedApproval.of(spec.entries(), first.flatMap(EpicDelivery::startedAt));
        return new SpecStart(approval, ref, first, ref.map(told::get));
    }

    private static Optional<Instant> startedAt(Optional<EpicFact> fact) {
        return fact.flatMap(EpicFact::startedAt);
    }
}
