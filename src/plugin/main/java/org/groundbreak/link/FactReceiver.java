package org.groundbreak.link;

import java.time.Clock;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.IncomingFacts;
import org.groundbreak.store.LinkFact;
import org.groundbreak.store.Pairing;

/** Takes what the other product says; its caller has checked that it is the other product. */
public final class FactReceiver {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

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
        FactMessage message =
                json.read(body, FactMessage.class).orElseThrow(() -> new Problem(BAD_REQUEST, "bad-json"));
        if (message.protocol() != FactMessage.PROTOCOL) {
            throw new Problem(CONFLICT, "protocol-unknown");
        }
        if (!message.plausible()) {
            throw new Problem(BAD_REQUEST, "bad-json");
        }
        FactState state = json.read(message.state(), type)
                .filter(FactState::plausible)
                .orElseThrow(() -> new Problem(BAD_REQUEST, "bad-json"));
        LinkFact fact = new LinkFact(
                caller.applicationId(), message.contentId(), message.issueId(), message.version(), json.write(state));
        if (facts.take(fact)) {
            listener.taken(fact);
        }
        return new FactReceipt(clock.millis());
    }
}
