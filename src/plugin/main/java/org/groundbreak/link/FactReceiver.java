package org.groundbreak.link;

import java.time.Clock;
import java.util.Optional;
import org.groundbreak.facts.Fact;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.IncomingFactTable;
import org.groundbreak.store.IncomingFactTable.Held;
import org.groundbreak.store.KnownHeadTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.StoredFact;
import org.groundbreak.trail.ChainHead;

/** Takes what the other product says; its caller has checked that it is the other product. */
public final class FactReceiver {

    private final IncomingFactTable facts;
    private final KnownHeadTable heads;
    private final FactCodec<?> codec;
    private final FactListener listener;
    private final LinkJson json = new LinkJson();
    private final Clock clock;

    /**
     * @param codec of what the other product tells of
     * @param listener hears of every fact that was taken over, on the thread that took it
     */
    public FactReceiver(
            IncomingFactTable facts, KnownHeadTable heads, FactCodec<?> codec, FactListener listener, Clock clock) {
        this.facts = facts;
        this.heads = heads;
        this.codec = codec;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Takes a fact over; one that is older than what is here, or the same, changes nothing (rule L6). The receipt says what
     * is here then, so that a product whose tables are older than ours learns of it.
     *
     * @throws Problem 400 {@code bad-json} when it cannot be a fact; 409 {@code protocol-unknown} when it is of a form
     *     that this version does not know
     */
    public FactReceipt take(Pairing caller, String body) {
        FactMessage message = json.read(body, FactMessage.class).orElseThrow(() -> Problem.badRequest("bad-json"));
        if (message.protocol() != FactMessage.PROTOCOL) {
            throw Problem.conflict("protocol-unknown");
        }
        Read read = read(codec, message).orElseThrow(() -> Problem.badRequest("bad-json"));
        LinkKey link = new LinkKey(caller.applicationId(), message.contentId(), message.issueId());
        Held held = facts.take(new StoredFact(link, message.version(), read.state(), caller.keyId()));
        if (held.news()) {
            read.head().ifPresent(head -> heads.keep(link.peer(), link.contentId(), caller.keyId(), head));
            listener.taken(link);
        }
        return new FactReceipt(
                clock.millis(), held.fact().version(), held.fact().state().equals(read.state()));
    }

    /**
     * Tells what is kept here of the chain of a spec (rule H5). One SELECT; nothing is written.
     *
     * @param body {@link HeadQuestion}
     * @throws Problem 400 {@code bad-json} when it is none; 409 {@code protocol-unknown} when it is of a form that this
     *     version does not know
     */
    public HeadAnswer head(Pairing caller, String body) {
        HeadQuestion asked = json.read(body, HeadQuestion.class).orElseThrow(() -> Problem.badRequest("bad-json"));
        if (asked.protocol() != HeadQuestion.PROTOCOL) {
            throw Problem.conflict("protocol-unknown");
        }
        return HeadAnswer.of(heads.of(caller.applicationId(), asked.contentId(), caller.keyId()));
    }

    /** As we write it, without what only a later version knows. */
    private static <F extends Fact> Optional<Read> read(FactCodec<F> codec, FactMessage message) {
        return codec.read(message.state()).map(fact -> new Read(codec.write(fact), fact.head()));
    }

    private record Read(String state, Optional<ChainHead> head) {}
}
