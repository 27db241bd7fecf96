package org.groundbreak.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.store.OutgoingFactTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;
import org.groundbreak.store.StoredFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the other product what it does not have yet (rule L5). Unpaired, down, or answering anything but that it has it:
 * the fact is kept and sent later. Called by {@code Background} and a job.
 */
public final class FactSender {

    private static final Logger LOG = LoggerFactory.getLogger(FactSender.class);
    private static final int BATCH = 500;
    private static final int OK = 200;
    private static final Set<Integer> TAKES_NOTHING = Set.of(401, 405);

    private final OutgoingFactTable facts;
    private final PairingTable pairings;
    private final SignedRequests requests;
    private final String path;
    private final LinkJson json = new LinkJson();
    private final Clock clock;

    /** @param path where the other product takes what we tell, behind our REST API */
    public FactSender(
            OutgoingFactTable facts, PairingTable pairings, SignedRequests requests, String path, Clock clock) {
        this.facts = facts;
        this.pairings = pairings;
        this.requests = requests;
        this.path = path;
        this.clock = clock;
    }

    /**
     * Sends what the other product does not have under this pairing, so after a new one everything. Stops where it does not
     * answer at all, or takes nothing from us: another key, or read-only mode.
     */
    public void sendWaiting() {
        pairings.current().ifPresent(pairing -> {
            while (sendBatch(pairing, facts.waiting(pairing.applicationId(), pairing.keyId(), BATCH))) {
                LOG.debug("More may wait");
            }
        });
    }

    /** Whether it was a full batch that the other product has taken whole. */
    private boolean sendBatch(Pairing pairing, List<StoredFact> waiting) {
        int taken = 0;
        for (StoredFact fact : waiting) {
            Sent sent = send(pairing, fact);
            if (sent == Sent.IN_VAIN) {
                return false;
            }
            taken += sent == Sent.TAKEN ? 1 : 0;
        }
        return taken == BATCH;
    }

    private enum Sent {
        TAKEN,
        KEPT,
        /** And so would be everything else. */
        IN_VAIN
    }

    /** Where the other product has another state of a later version, ours goes above it and is told once more. */
    private Sent send(Pairing pairing, StoredFact fact) {
        Reply first = tell(pairing, fact);
        if (first.sent() != Sent.KEPT || first.above() == 0) {
            return first.sent();
        }
        LOG.info("The other product has version {} of another state: {}", first.above(), fact);
        return facts.raise(fact, first.above())
                .map(raised -> tell(pairing, raised).sent())
                .orElse(Sent.KEPT);
    }

    /**
     * What became of telling a fact.
     *
     * @param above the version that the other product has of another state; 0 for none
     */
    private record Reply(Sent sent, long above) {}

    private Reply tell(Pairing pairing, StoredFact fact) {
        Optional<JsonNode> state = json.tree(fact.state());
        if (state.isEmpty()) {
            LOG.error("Kept, since it cannot be read: {}", fact);
            return new Reply(Sent.KEPT, 0);
        }
        FactMessage message = new FactMessage(
                FactMessage.PROTOCOL,
                fact.link().contentId(),
                fact.link().issueId(),
                fact.version(),
                state.orElseThrow());
        Instant sent = clock.instant();
        PeerAnswer answer = requests.put(pairing, path, json.write(message));
        if (!(answer instanceof PeerAnswer.Answered answered)) {
            return new Reply(Sent.IN_VAIN, 0);
        }
        Optional<FactReceipt> receipt =
                answered.status() == OK ? json.read(answered.body(), FactReceipt.class) : Optional.empty();
        if (receipt.isEmpty()) {
            LOG.info("Kept, since it was answered with {}: {}", answered.status(), fact);
            return new Reply(TAKES_NOTHING.contains(answered.status()) ? Sent.IN_VAIN : Sent.KEPT, 0);
        }
        return answered(pairing, fact, sent, receipt.get());
    }

    private Reply answered(Pairing pairing, StoredFact fact, Instant sent, FactReceipt receipt) {
        Instant back = clock.instant();
        Instant halfWay = sent.plus(Duration.between(sent, back).dividedBy(2));
        pairings.succeeded(pairing.keyId(), back, Duration.between(halfWay, Instant.ofEpochMilli(receipt.now())));
        if (receipt.agreed()) {
            facts.taken(fact, pairing.keyId());
            return new Reply(Sent.TAKEN, 0);
        }
        return new Reply(Sent.KEPT, receipt.version());
    }
}
