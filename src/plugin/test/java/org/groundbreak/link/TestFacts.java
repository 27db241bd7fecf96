package org.groundbreak.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.facts.ApprovalTimes;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.RoundProgress;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoredFact;

/** Facts, and what of them stands in the tables. */
public final class TestFacts {

    /** When the links of these facts were made. */
    public static final Instant LINKED_AT = Instant.ofEpochMilli(1);

    private TestFacts() {}

    /** A linked spec that nobody has approved. */
    public static SpecFact draft() {
        return new SpecFact(Optional.of(LINKED_AT), "DRAFT", ApprovalTimes.NONE, false, new RoundProgress(0, 1));
    }

    /** One whose link is gone. */
    public static SpecFact unlinked() {
        return new SpecFact(Optional.empty(), "DRAFT", ApprovalTimes.NONE, false, new RoundProgress(0, 1));
    }

    /** One that was linked and approved at that instant. */
    public static SpecFact approved(Instant at) {
        return new SpecFact(
                Optional.of(at),
                "APPROVED",
                new ApprovalTimes(Optional.of(at), Optional.of(at)),
                false,
                new RoundProgress(1, 1));
    }

    /** As if Confluence had told it. */
    public static void told(Store store, LinkKey link, long version, SpecFact fact) {
        store.incomingFacts().take(new StoredFact(link, version, FactCodec.SPECS.write(fact)));
    }

    /** As if Jira had told it. */
    public static void told(Store store, LinkKey link, long version, EpicFact fact) {
        store.incomingFacts().take(new StoredFact(link, version, FactCodec.EPICS.write(fact)));
    }

    /** What Jira is to be told of the first epic of a page. */
    public static SpecFact specToTell(Store store, long contentId) {
        return FactCodec.SPECS
                .read(store.outgoingFacts().of(contentId).get(0).state())
                .orElseThrow();
    }

    /** What that Confluence is to be told and has not been yet, the longest kept first. */
    public static List<Told<EpicFact>> epicsToTell(Store store, String confluence) {
        return store.outgoingFacts().waiting(confluence, 100).stream()
                .map(fact -> new Told<>(
                        fact.link(), FactCodec.EPICS.read(fact.state()).orElseThrow()))
                .toList();
    }
}
