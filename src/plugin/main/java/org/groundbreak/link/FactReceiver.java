package org.groundbreak.link;

import java.time.Clock;
import java.util.Optional;
import org.groundbreak.facts.Fact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.IncomingFactTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.StoredFact;

/** Takes what the other product says; its caller has checked that it is the other product. */
public final class FactReceiver {

    private final IncomingFactTable facts;
    private final FactCodec<?> codec;
    private final FactListener listener;
    private final LinkJson json = new LinkJson();
    private final Clock clock;

    /**
     * @param codec of what the other product tells of
     * @param listener hears of every fact that was taken over, on the thread that took it
     */
    public FactReceiver(IncomingFactTable facts, FactCodec<?> codec, FactListener listener, Clock clock) {
        this.facts = facts;
        this.codec = codec;
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
        String state = state(codec, message).orElseThrow(() -> Problem.badRequest("bad-json"));
        LinkKey link = new LinkKey(caller.applicationId(), message.contentId(), message.issueId());
        if (facts.take(new StoredFact(link, message.version(), state))) {
            listener.taken(link);
        }
        return new FactReceipt(clock.millis());
    }

    /** As we write it, without what only a later version knows. */
    private static <F extends Fact> Optional<String> state(FactCodec<F> codec, FactMessage message) {
        return codec.read(message.state()).map(codec::write);
    }
}
