package org.groundbreak.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.link.FactDifference.Link;
import org.groundbreak.store.OutgoingFactTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;
import org.groundbreak.store.StoredFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the other product once a day whether it still has what it was told, some hundred links at a time, and has told
 * again what it has not (rule L12). So a backup that was restored on either side is noticed although nothing changes.
 */
final class FactComparison {

    /** Below our REST method that takes facts. */
    static final String PATH = "/comparison";

    private static final Logger LOG = LoggerFactory.getLogger(FactComparison.class);
    private static final int OK = 200;

    private final OutgoingFactTable facts;
    private final PairingTable pairings;
    private final SignedRequests requests;
    private final String path;
    private final FactListener unknown;
    private final LinkJson json = new LinkJson();

    /**
     * @param path where the other product takes what we tell, behind our REST API
     * @param unknown hears of each link that the other product was told of and that we have nothing to tell about
     */
    FactComparison(
            OutgoingFactTable facts,
            PairingTable pairings,
            SignedRequests requests,
            String path,
            FactListener unknown) {
        this.facts = facts;
        this.pairings = pairings;
        this.requests = requests;
        this.path = path + PATH;
        this.unknown = unknown;
    }

    /**
     * Compares everything. Ends early, until the next day, when the other product does not answer, takes nothing from us,
     * or is of a version that cannot compare.
     *
     * @return whether something is to be told again
     */
    boolean run() {
        boolean different = false;
        Optional<Pairing> pairing = pairings.current();
        long after = 0;
        while (pairing.isPresent() && after < FactInventory.END) {
            OutgoingFactTable.Portion portion = facts.pagesAfter(pairing.get().applicationId(), after);
            long upTo = portion.last() ? FactInventory.END : portion.upTo();
            Optional<FactDifference> difference = ask(pairing.get(), after, upTo, portion.facts());
            if (difference.isEmpty()) {
                return different;
            }
            different |= repair(pairing.get(), portion.facts(), difference.get());
            after = upTo;
        }
        return different;
    }

    private Optional<FactDifference> ask(Pairing pairing, long after, long upTo, List<StoredFact> told) {
        List<FactInventory.Line> lines = told.stream()
                .limit(FactInventory.MOST)
                .map(fact -> new FactInventory.Line(
                        fact.link().contentId(), fact.link().issueId(), fact.version(), FactDigest.of(fact.state())))
                .toList();
        String body = json.write(new FactInventory(FactInventory.PROTOCOL, after, upTo, lines));
        PeerAnswer answer = requests.put(pairing, path, body);
        Optional<FactDifference> difference = answer instanceof PeerAnswer.Answered answered && answered.status() == OK
                ? json.read(answered.body(), FactDifference.class)
                : Optional.empty();
        if (difference.isEmpty()) {
            LOG.info("The other product did not compare what it was told: {}", answer);
        }
        return difference;
    }

    private boolean repair(Pairing pairing, List<StoredFact> told, FactDifference difference) {
        Map<LinkKey, StoredFact> ours = new HashMap<>();
        told.forEach(fact -> ours.put(fact.link(), fact));
        int again = 0;
        for (Link link : difference.different()) {
            StoredFact fact = ours.get(link.key(pairing.applicationId()));
            if (fact != null && facts.missed(fact)) {
                again++;
            }
        }
        for (Link link : difference.unknown()) {
            LinkKey key = link.key(pairing.applicationId());
            if (!ours.containsKey(key)) {
                LOG.info("The other product was told of a link that is not known here: {}", key);
                unknown.taken(key);
            }
        }
        if (again > 0) {
            LOG.info("The other product is told again of {} links", again);
        }
        return again > 0 || !difference.unknown().isEmpty();
    }
}
