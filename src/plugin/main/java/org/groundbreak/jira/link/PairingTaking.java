package org.groundbreak.jira.link;

import java.net.URI;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.PairingOffer;
import org.groundbreak.link.PairingState;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAddress;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;

/** Takes the key that Confluence hands over, for the Confluence of the primary application link (rule L7). */
public final class PairingTaking {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    private final Peer confluence;
    private final Store store;
    private final Runnable sendLater;

    /** @param sendLater has what waits sent, not on this thread */
    public PairingTaking(Peer confluence, Store store, Runnable sendLater) {
        this.confluence = confluence;
        this.store = store;
        this.sendLater = sendLater;
    }

    /**
     * Takes a key; the one before is worth nothing from then on.
     *
     * @throws Problem 400 no key; 409 no link to Confluence, or neither https nor this machine
     */
    public PairingState take(PairingOffer offer) {
        if (!offer.wellFormed()) {
            throw new Problem(BAD_REQUEST, "bad-json");
        }
        URI address = confluence.rpcUrl().orElseThrow(() -> new Problem(CONFLICT, "confluence-not-linked"));
        if (!PeerAddress.isSafe(address)) {
            throw new Problem(CONFLICT, "pairing-unsafe", address.toString());
        }
        String applicationId =
                confluence.applicationId().orElseThrow(() -> new Problem(CONFLICT, "confluence-not-linked"));
        store.pairings()
                .replace(Pairing.fresh(applicationId, offer.keyId(), offer.secret(), PeerAddress.base(address)));
        store.outgoingFacts().sendAgain(applicationId);
        sendLater.run();
        return PairingState.of(store);
    }
}
