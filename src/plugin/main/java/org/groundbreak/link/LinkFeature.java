package org.groundbreak.link;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** The link to the other product, the same in both: who it is, what it is told, what it tells. */
public final class LinkFeature implements Feature {

    private static final Duration TIDYING = Duration.ofHours(1);
    private static final int COMPARING_HOUR = 3;
    private static final Duration SENDING = Duration.ofMinutes(10);

    private final SharedParts parts;
    private final Peer peer;
    private final Callers callers;
    private final FactDispatch dispatch;
    private final SignedFacts facts;
    private final Inbox inbox;
    private final Outbox outbox;
    private final PeerHeads heads;

    /**
     * @param told what the other product tells
     * @param tells what this one tells
     * @param heard hears of every fact that was taken over; what waits for the other product is sent then, too
     * @param unknown hears of each link that the other product was told of and that nothing is kept about here (rule L12)
     * @param readOnly whether nothing may be written now
     */
    public LinkFeature(
            SharedParts parts,
            Store store,
            Peer peer,
            FactCodec<?> told,
            FactCodec<?> tells,
            FactListener heard,
            FactListener unknown,
            BooleanSupplier readOnly) {
        this.parts = parts;
        this.peer = peer;
        this.callers = new Callers(store.pairings(), store.nonces(), parts.clock());
        SignedRequests requests = new SignedRequests(parts.clock());
        this.dispatch = new FactDispatch(
                new FactSender(store.outgoingFacts(), store.pairings(), requests, tells.path(), parts.clock()),
                new FactComparison(store.outgoingFacts(), store.pairings(), requests, tells.path(), unknown),
                readOnly,
                parts.errors());
        this.heads = new PeerHeads(store.pairings(), requests, tells.path());
        this.inbox = new Inbox(store.incomingFacts(), store.pairings());
        this.outbox = new Outbox(store.outgoingFacts(), store.pairings(), this::sendSoon);
        FactListener listener = link -> {
            heard.taken(link);
            sendSoon();
        };
        this.facts = new SignedFacts(
                told.path(),
                callers,
                new FactReceiver(store.incomingFacts(), store.knownHeads(), told, listener, parts.clock()),
                new FactInventoryCheck(store.incomingFacts()),
                parts.answers(),
                readOnly,
                this::sendSoon);
    }

    @Override
    public void start() {
        parts.jobs().every(TIDYING, "nonce-tidying", callers::forgetOldNonces);
        parts.jobs().every(SENDING, "fact-delivery", dispatch::now);
        parts.jobs().daily(COMPARING_HOUR, "fact-comparison", dispatch::compare);
    }

    @Override
    public void stop() {
        dispatch.stop();
    }

    /** The other product. */
    public Peer peer() {
        return peer;
    }

    /** What the other product has told us. */
    public Inbox inbox() {
        return inbox;
    }

    /** What we have to tell it. */
    public Outbox outbox() {
        return outbox;
    }

    /** Which ends of chains it keeps. */
    public PeerHeads heads() {
        return heads;
    }

    /** Takes what the other product tells. */
    public SignedFacts facts() {
        return facts;
    }

    /** Has what waits for the other product sent, not on this thread. Never throws. */
    public void sendSoon() {
        dispatch.soon();
    }
}
