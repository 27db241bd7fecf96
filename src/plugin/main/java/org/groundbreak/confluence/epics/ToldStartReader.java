package org.groundbreak.confluence.epics;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.FactCodec;
import org.groundbreak.start.EpicTimes;
import org.groundbreak.start.StartState;
import org.groundbreak.store.PageFactTable;
import org.groundbreak.store.PageFactTable.PageFacts;
import org.groundbreak.store.StoredFact;

/**
 * When the work on many specs began, as Jira has told, without reading the history of each. Which epics are linked is taken
 * from what Jira is to be told, which follows from that history. Asks for no right; nothing is asked of anybody else.
 */
public final class ToldStartReader {

    private final PageFactTable facts;

    public ToldStartReader(PageFactTable facts) {
        this.facts = facts;
    }

    /**
     * What is known of the start, for those of these pages that are specs with an epic; of several epics the earliest start
     * counts (rule T10). One SELECT.
     *
     * @param contentIds 200 at most
     */
    public Map<Long, ToldStart> of(Collection<Long> contentIds) {
        PageFacts kept = facts.of(contentIds);
        Map<LinkKey, EpicFact> told = new HashMap<>();
        for (StoredFact fact : kept.incoming()) {
            FactCodec.EPICS.read(fact.state()).ifPresent(epic -> told.put(fact.link(), epic));
        }
        Map<Long, Map<LinkKey, EpicTimes>> epics = new HashMap<>();
        for (StoredFact fact : kept.outgoing()) {
            FactCodec.SPECS.read(fact.state()).flatMap(SpecFact::linkedAt).ifPresent(since -> epics.computeIfAbsent(
                            fact.link().contentId(), id -> new HashMap<>())
                    .put(fact.link(), times(fact.link(), since, Optional.ofNullable(told.get(fact.link())))));
        }
        Map<Long, ToldStart> starts = new HashMap<>();
        epics.forEach((contentId, links) -> starts.put(contentId, start(links, told)));
        return starts;
    }

    private static ToldStart start(Map<LinkKey, EpicTimes> links, Map<LinkKey, EpicFact> told) {
        EpicTimes first = EpicTimes.first(links.values()).orElseThrow();
        Optional<EpicFact> fact = links.entrySet().stream()
                .filter(link -> link.getValue().equals(first))
                .findFirst()
                .map(link -> told.get(link.getKey()));
        return ToldStart.of(first, fact);
    }

    private static EpicTimes times(LinkKey link, Instant since, Optional<EpicFact> told) {
        return new EpicTimes(
                link.issueId(),
                since,
                told.flatMap(EpicFact::startedAt),
                told.filter(fact -> fact.state() == StartState.UNDATED).isPresent());
    }
}
