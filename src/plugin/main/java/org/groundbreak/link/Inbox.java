package org.groundbreak.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.store.IncomingFactTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;
import org.groundbreak.store.StoredFact;

/** What the other product has told us. Reading only; nothing is asked of anybody. */
public final class Inbox {

    private final IncomingFactTable facts;
    private final PairingTable pairings;

    public Inbox(IncomingFactTable facts, PairingTable pairings) {
        this.facts = facts;
        this.pairings = pairings;
    }

    /**
     * The specs that are linked to issues, as the Confluence told that we are paired with, the page with the lowest id
     * first: one SELECT, and one more for the pairing where anything was told.
     *
     * @param issueIds 100 at most
     */
    public List<Told<SpecFact>> linkedTo(Collection<Long> issueIds) {
        return linked(facts.ofIssues(issueIds), pairings::current);
    }

    /** The same with one SELECT, for who knows the pairing. */
    public List<Told<SpecFact>> linkedTo(Collection<Long> issueIds, Pairing confluence) {
        return linked(facts.ofIssues(issueIds), () -> Optional.of(confluence));
    }

    /**
     * All links of these pages, as that Confluence told: one SELECT.
     *
     * @param contentIds 100 at most
     */
    public List<Told<SpecFact>> linksOf(Collection<Long> contentIds, Pairing confluence) {
        return linked(facts.ofPages(contentIds), () -> Optional.of(confluence));
    }

    /**
     * What was told of the epics of a page, whoever told it; which of them are linked stands in the stream of the spec, and
     * which Jira is meant stands in the link. One SELECT.
     */
    public Map<EpicRef, EpicFact> epicsOf(long contentId) {
        Map<EpicRef, EpicFact> told = new HashMap<>();
        for (StoredFact fact : facts.ofPages(List.of(contentId))) {
            FactCodec.EPICS
                    .read(fact.state())
                    .ifPresent(epic ->
                            told.put(new EpicRef(fact.link().peer(), fact.link().issueId()), epic));
        }
        return told;
    }

    /** The issues that we were told of, each once, by rising id from the next after that one; fewer than the limit too. */
    public List<Long> issueIdsAfter(long issueId, int limit) {
        return facts.issueIdsAfter(issueId, limit);
    }

    /** The one place that says whom we believe and what counts as linked. */
    private static List<Told<SpecFact>> linked(List<StoredFact> told, Supplier<Optional<Pairing>> pairing) {
        Optional<String> peer =
                told.isEmpty() ? Optional.empty() : pairing.get().map(Pairing::applicationId);
        return told.stream()
                .filter(fact -> peer.filter(fact.link().peer()::equals).isPresent())
                .flatMap(
                        fact -> FactCodec.SPECS
                                .read(fact.state())
                                .filter(SpecFact::linked)
                                .map(spec -> new Told<>(fact.link(), spec))
                                .stream())
                .toList();
    }
}
