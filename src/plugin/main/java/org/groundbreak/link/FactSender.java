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
    private final LinkJson json = new LinkJson();
    private final Clock clock;

    public FactSender(OutgoingFactTable facts, PairingTable pairings, Clock clock) {
        this.facts = facts;
        this.pairings = pairings;
        this.requests = new SignedRequests(clock);
        this.clock = clock;
    }

    /**
     * Sends what waits, after a new pairing everything. Stops where the other product does not answer at all, or takes
     * nothing from us: another key, or read-only mode.
     */
    public void sendWaiting() {
        pairings.current().ifPresent(pairing -> {
            if (pairing.resend()) {
                facts.sendAgain(pairing.applicationId());
                pairings.resent(pairing.keyId());
            }
            while (sendBatch(pairing, facts.waiting(pairing.applicationId(), BATCH))) {
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

    private Sent send(Pairing pairing, StoredFact fact) {
        Optional<JsonNode> state = json.read(fact.state(), JsonNode.class);
        if (state.isEmpty()) {
            LOG.error("Kept, since it cannot be read: {}", fact);
            return Sent.KEPT;
        }
        FactMessage message = new FactMessage(
                FactMessage.PROTOCOL,
                fact.link().contentId(),
                fact.link().issueId(),
                fact.version(),
                state.orElseThrow());
        Instant sent = clock.instant();
        PeerAnswer answer = requests.put(pairing, SignedRequests.FACTS, json.write(message));
        if (!(answer instanceof PeerAnswer.Answered answered)) {
            return Sent.IN_VAIN;
        }
        Optional<FactReceipt> receipt =
                answered.status() == OK ? json.read(answered.body(), FactReceipt.class) : Optional.empty();
        if (receipt.filter(taken -> taken.now() > 0).isEmpty()) {
            LOG.info("Kept, since it was answered with {}: {}", answered.status(), fact);
            return TAKES_NOTHING.contains(answered.status()) ? Sent.IN_VAIN : Sent.KEPT;
        }
        delivered(pairing, fact, sent, Instant.ofEpochMilli(receipt.get().now()));
        return Sent.TAKEN;
    }

    private void delivered(Pairing pairing, StoredFact fact, Instant sent, Instant theirs) {
        Instant back = clock.instant();
        Instant halfWay = sent.plus(Duration.between(sent, back).dividedBy(2));
        facts.delivered(fact);
        pairings.succeeded(pairing.keyId(), back, Duration.between(halfWay, theirs));
    }
}
