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
import org.groundbreak.start.EpicTimes;
import org.groundbreak.start.StartState;

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
        Map<EpicRef, EpicTimes> epics = new LinkedHashMap<>();
        linked.forEach((epic, since) -> epics.put(epic, times(epic, since, Optional.ofNullable(told.get(epic)))));
        Optional<EpicTimes> first = EpicTimes.first(epics.values());
        Optional<EpicRef> ref = epics.entrySet().stream()
                .filter(epic -> Optional.of(epic.getValue()).equals(first))
                .map(Map.Entry::getKey)
                .findFirst();
        Optional<CountedApproval> approval = CountedApproval.of(spec.entries(), first.flatMap(EpicTimes::startedAt));
        return new SpecStart(approval, ref, first, ref.map(told::get));
    }

    private static EpicTimes times(EpicRef epic, Instant since, Optional<EpicFact> told) {
        return new EpicTimes(
                epic.issueId(),
                since,
                told.flatMap(EpicFact::startedAt),
                told.filter(fact -> fact.state() == StartState.UNDATED).isPresent());
    }
}
