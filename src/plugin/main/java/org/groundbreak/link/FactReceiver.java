package org.groundbreak.link;

import java.time.Clock;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.IncomingFacts;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.Pairing;

/** Takes what the other product says; its caller has checked that it is the other product. */
public final class FactReceiver {

    private final IncomingFacts facts;
    private final Class<? extends FactState> type;
    private final LinkFactListener listener;
    private final LinkJson json = new LinkJson();
    private final Clock clock;

    /**
     * @param type what the other product tells of
     * @param listener hears of every fact that was taken over, on the thread that took it
     */
    public FactReceiver(IncomingFacts facts, Class<? extends FactState> type, LinkFactListener listener, Clock clock) {
        this.facts = facts;
        this.type = type;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Takes a fact over; one that is older than what is here, or the same, changes nothing (rule L6).
     *
     * @throws Problem 400 {@code bad-json} when it cannot be a fact; 409 {@code protocol-unknown} when it is of a form
     *     that this version does not know
     */
    public FactReceipt take(Pairing caller, String body) {
        FactMessage message = json.read(body, FactMessage.class).orElseThrow(() -> Problem.badRequest("bad-json"));
        if (message.protocol() != FactMessage.PROTOCOL) {
            throw Problem.conflict("protocol-unknown");
        }
        if (!message.plausible()) {
            throw Problem.badRequest("bad-json");
        }
        FactState state = json.read(message.state(), type)
                .filter(FactState::plausible)
                .orElseThrow(() -> Problem.badRequest("bad-json"));
        LinkFact fact = new LinkFact(
                caller.applicationId(), message.contentId(), message.issueId(), message.version(), json.write(state));
        if (facts.take(fact)) {
            listener.taken(fact);
        }
        return new FactReceipt(clock.millis());
    }
}
