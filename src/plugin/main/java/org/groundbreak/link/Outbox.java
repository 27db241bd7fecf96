package org.groundbreak.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.store.OutgoingFactTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;
import org.groundbreak.store.StoredFact;

/** What we have to tell the other product, kept until it has it (rule L5). Writes only where an append is allowed. */
public final class Outbox {

    private final OutgoingFactTable facts;
    private final PairingTable pairings;
    private final Runnable sendLater;

    /** @param sendLater has what waits sent, not on this thread */
    public Outbox(OutgoingFactTable facts, PairingTable pairings, Runnable sendLater) {
        this.facts = facts;
        this.pairings = pairings;
        this.sendLater = sendLater;
    }

    /**
     * Keeps what Jira is to be told, unless something of later events is kept (rule L4).
     *
     * @param sequence of the last event that went into it
     */
    public void keep(LinkKey link, long sequence, SpecFact fact) {
        facts.update(link, sequence, FactCodec.SPECS.write(fact));
    }

    /** Keeps what Confluence is to be told. */
    public void keep(LinkKey link, EpicFact fact) {
        facts.update(link, 0, FactCodec.EPICS.write(fact));
    }

    /**
     * Every epic that something is kept about for a page, unlinked ones too, with what is kept; empty where that cannot be
     * read. One SELECT.
     */
    public Map<EpicRef, Optional<SpecFact>> epicsOf(long contentId) {
        return facts.of(contentId).stream()
                .collect(Collectors.toMap(Outbox::epic, fact -> FactCodec.SPECS.read(fact.state())));
    }

    /** The epics that are linked to each of these pages, a hundred at most; pages without one are left out. One SELECT. */
    public Map<Long, List<EpicRef>> linkedEpics(Collection<Long> contentIds) {
        return facts.of(contentIds).stream()
                .filter(fact -> FactCodec.SPECS
                        .read(fact.state())
                        .filter(SpecFact::linked)
                        .isPresent())
                .sorted(Comparator.comparing(fact -> fact.link().issueId()))
                .collect(Collectors.groupingBy(
                        fact -> fact.link().contentId(),
                        LinkedHashMap::new,
                        Collectors.mapping(Outbox::epic, Collectors.toList())));
    }

    /**
     * Those of a page's epics whose Jira has not taken what we have to tell of the page, or has not been told yet: it does
     * not show the link, or shows an older state. Two SELECTs, however many epics there are. All of them while nobody has
     * paired the two.
     */
    public Set<EpicRef> waiting(long contentId, Collection<EpicRef> linked) {
        if (linked.isEmpty()) {
            return Set.of();
        }
        Set<EpicRef> waiting = new HashSet<>(linked);
        pairings.current().map(Pairing::keyId).ifPresent(keyId -> facts.of(contentId).stream()
                .filter(fact -> fact.keyId().equals(keyId))
                .map(Outbox::epic)
                .forEach(waiting::remove));
        return waiting;
    }

    /** Whether anybody can be told anything: one SELECT. */
    public boolean paired() {
        return pairings.current().isPresent();
    }

    private static EpicRef epic(StoredFact fact) {
        return new EpicRef(fact.link().peer(), fact.link().issueId());
    }

    /** Has what waits sent, not on this thread. Never throws. */
    public void sendSoon() {
        sendLater.run();
    }
}
