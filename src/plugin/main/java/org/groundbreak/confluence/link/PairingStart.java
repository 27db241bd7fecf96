package org.groundbreak.confluence.link;

import java.net.URI;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.LinkJson;
import org.groundbreak.link.PairingOffer;
import org.groundbreak.link.PairingState;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAddress;
import org.groundbreak.link.PeerCalls;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;

/** Pairs this Confluence with its Jira: makes the key and hands it over as the administrator who asks (rule L7). */
public final class PairingStart {

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    private final Peer jira;
    private final PeerCalls calls;
    private final Store store;
    private final Runnable sendLater;
    private final LinkJson json = new LinkJson();

    /** @param sendLater has what waits sent, not on this thread */
    public PairingStart(Peer jira, Store store, Runnable sendLater) {
        this.jira = jira;
        this.calls = new PeerCalls(jira, "jira");
        this.store = store;
        this.sendLater = sendLater;
    }

    /**
     * Pairs. A pairing there was is over; everything is sent to Jira again.
     *
     * @throws Problem 403 no administrator there; 409 no link, not authorised, or neither https nor this machine; 502 Jira
     *     down or odd
     */
    public PairingState pair() {
        URI address = jira.rpcUrl().orElseThrow(() -> new Problem(CONFLICT, "jira-not-linked"));
        if (!PeerAddress.isSafe(address)) {
            throw new Problem(CONFLICT, "pairing-unsafe", address.toString());
        }
        String applicationId = calls.applicationId();
        PairingOffer offer = PairingOffer.make();
        int status = calls.post("/pairing", json.write(offer)).status();
        if (status == FORBIDDEN || status == UNAUTHORIZED) {
            throw new Problem(FORBIDDEN, "pairing-no-admin");
        }
        if (status != OK) {
            throw calls.odd();
        }
        store.pairings()
                .replace(Pairing.fresh(applicationId, offer.keyId(), offer.secret(), PeerAddress.base(address)));
        store.outgoingFacts().sendAgain(applicationId);
        sendLater.run();
        return PairingState.of(store);
    }
}
