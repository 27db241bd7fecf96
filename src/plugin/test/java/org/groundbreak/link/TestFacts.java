package org.groundbreak.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.facts.ApprovalTimes;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.facts.PageState;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.facts.VerdictCount;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoredFact;

/** Facts, and what of them stands in the tables. */
public final class TestFacts {

    /** When the links of these facts were made. */
    public static final Instant LINKED_AT = Instant.ofEpochMilli(1);

    /** Of the pairing under which they were told. */
    public static final String KEY_ID = "key";

    private TestFacts() {}

    /** A linked spec that nobody has approved. */
    public static SpecFact draft() {
        return new SpecFact(
                Optional.of(LINKED_AT), "DRAFT", ApprovalTimes.NONE, false, new VerdictCount(0, 1), PageState.PRESENT);
    }

    /** One whose link is gone. */
    public static SpecFact unlinked() {
        return new SpecFact(
                Optional.empty(), "DRAFT", ApprovalTimes.NONE, false, new VerdictCount(0, 1), PageState.PRESENT);
    }

    /** One that was linked and approved at that instant. */
    public static SpecFact approved(Instant at) {
        return new SpecFact(
                Optional.of(at),
                "APPROVED",
                new ApprovalTimes(Optional.of(at), Optional.of(at)),
                false,
                new VerdictCount(1, 1),
                PageState.PRESENT);
    }

    /** As if Confluence had told it under the pairing of {@link #KEY_ID}. */
    public static void told(Store store, LinkKey link, long version, SpecFact fact) {
        told(store, KEY_ID, link, version, fact);
    }

    /** As if Confluence had told it under another pairing. */
    public static void told(Store store, String keyId, LinkKey link, long version, SpecFact fact) {
        store.incomingFacts().take(new StoredFact(link, version, FactCodec.SPECS.write(fact), keyId));
    }

    /** As if Jira had told it. */
    public static void told(Store store, LinkKey link, long version, EpicFact fact) {
        store.incomingFacts().take(new StoredFact(link, version, FactCodec.EPICS.write(fact), KEY_ID));
    }

    /** What Jira is to be told of the first epic of a page. */
    public static SpecFact specToTell(Store store, long contentId) {
        return FactCodec.SPECS
                .read(store.outgoingFacts().of(contentId).get(0).state())
                .orElseThrow();
    }

    /** What that Confluence is to be told and has not been yet, the longest kept first. */
    public static List<Told<EpicFact>> epicsToTell(Store store, String confluence) {
        return store.outgoingFacts().waiting(confluence, KEY_ID, 100).stream()
                .map(fact -> new Told<>(
                        fact.link(), FactCodec.EPICS.read(fact.state()).orElseThrow()))
                .toList();
    }
}
