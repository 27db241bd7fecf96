package org.groundbreak.confluence.epics;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.groundbreak.events.LogEntry;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.link.Inbox;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecState;
import org.groundbreak.start.CountedApproval;
import org.groundbreak.start.EpicDelivery;
import org.groundbreak.start.StartState;

/** Puts together when a spec was approved and when its implementation started, from local facts. Reading only. */
public final class SpecStartReader {

    private final Inbox inbox;
    private final LongFunction<List<LogEntry<SpecEvent>>> events;

    /** @param events the stream of a page by its content id */
    public SpecStartReader(Inbox inbox, LongFunction<List<LogEntry<SpecEvent>>> events) {
        this.inbox = inbox;
        this.events = events;
    }

    /**
     * For one spec: nothing asked where no epic is linked, else one SELECT for what Jira told, and one for the events where
     * a review has begun.
     */
    public SpecStart of(long contentId, SpecState state) {
        Map<EpicRef, Instant> linked = state.links().linked();
        if (linked.isEmpty()) {
            return SpecStart.NONE;
        }
        Map<EpicRef, EpicFact> told = inbox.epicsOf(contentId);
        Map<EpicRef, EpicDelivery> epics = new LinkedHashMap<>();
        linked.forEach((epic, since) -> epics.put(epic, delivery(epic, since, Optional.ofNullable(told.get(epic)))));
        Optional<EpicDelivery> first = EpicDelivery.first(epics.values());
        Optional<EpicRef> ref = epics.entrySet().stream()
                .filter(epic -> Optional.of(epic.getValue()).equals(first))
                .map(Map.Entry::getKey)
                .findFirst();
        Optional<CountedApproval> approval = state.review().rounds() == 0
                ? Optional.empty()
                : CountedApproval.of(events.apply(contentId), first.flatMap(EpicDelivery::startedAt));
        return new SpecStart(approval, ref, first, ref.map(told::get));
    }

    private static EpicDelivery delivery(EpicRef epic, Instant since, Optional<EpicFact> told) {
        return new EpicDelivery(
                epic.issueId(),
                since,
                told.flatMap(EpicFact::startedAt),
                told.filter(fact -> fact.state() == StartState.UNDATED).isPresent());
    }
}
