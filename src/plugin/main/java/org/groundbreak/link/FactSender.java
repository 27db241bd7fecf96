package org.groundbreak.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.OutgoingFacts;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Pairings;
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

    private final OutgoingFacts facts;
    private final Pairings pairings;
    private final SignedRequests requests;
    private final LinkJson json = new LinkJson();
    private final Clock clock;

    public FactSender(OutgoingFacts facts, Pairings pairings, Clock clock) {
        this.facts = facts;
        this.pairings = pairings;
        this.requests = new SignedRequests(clock);
        this.clock = clock;
    }

    /** Sends what waits, 500 at most; stops where the other product does not answer at all. */
    public void sendWaiting() {
        pairings.current().ifPresent(pairing -> {
            List<LinkFact> waiting = facts.waiting(pairing.applicationId(), BATCH);
            boolean reached = true;
            for (int i = 0; i < waiting.size() && reached; i++) {
                reached = send(pairing, waiting.get(i));
            }
        });
    }

    /** Whether the other product answered, whatever it said. */
    private boolean send(Pairing pairing, LinkFact fact) {
        Optional<JsonNode> state = json.read(fact.state(), JsonNode.class);
        if (state.isEmpty()) {
            LOG.error("Kept, since it cannot be read: {}", fact);
            return true;
        }
        FactMessage message = new FactMessage(
                FactMessage.PROTOCOL, fact.contentId(), fact.issueId(), fact.version(), state.orElseThrow());
        Instant sent = clock.instant();
        PeerAnswer answer = requests.put(pairing, SignedRequests.FACTS, json.write(message));
        if (!(answer instanceof PeerAnswer.Answered answered)) {
            return false;
        }
        Optional<FactReceipt> receipt =
                answered.status() == OK ? json.read(answered.body(), FactReceipt.class) : Optional.empty();
        receipt.filter(taken -> taken.now() > 0)
                .ifPresentOrElse(
                        taken -> delivered(pairing, fact, sent, Instant.ofEpochMilli(taken.now())),
                        () -> LOG.info("Kept, since it was answered with {}: {}", answered.status(), fact));
        return true;
    }

    private void delivered(Pairing pairing, LinkFact fact, Instant sent, Instant theirs) {
        Instant back = clock.instant();
        Instant halfWay = sent.plus(Duration.between(sent, back).dividedBy(2));
        facts.delivered(fact);
        pairings.succeeded(pairing.keyId(), back, Duration.between(halfWay, theirs));
    }
}
