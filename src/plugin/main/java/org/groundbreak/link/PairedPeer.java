package org.groundbreak.link;

import java.net.URI;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;

/** The product at the other end of the primary application link, and the key we share with it (rule L7). */
public final class PairedPeer {

    private static final int CONFLICT = 409;

    private final Peer peer;
    private final String notLinked;
    private final Store store;

    /** @param notLinked code of the problem that no application link leads there */
    public PairedPeer(Peer peer, String notLinked, Store store) {
        this.peer = peer;
        this.notLinked = notLinked;
        this.store = store;
    }

    /**
     * Where it answers, when a key may go there.
     *
     * @throws Problem 409 no link, or neither https nor this machine
     */
    public URI address() {
        URI address = peer.rpcUrl().orElseThrow(() -> new Problem(CONFLICT, notLinked));
        if (!PeerAddress.isSafe(address)) {
            throw new Problem(CONFLICT, "pairing-unsafe", address.toString());
        }
        return address;
    }

    /**
     * Keeps a key; the one before is worth nothing from then on, and everything is to be sent again.
     *
     * @throws Problem as {@link #address}
     */
    public void keep(PairingOffer offer) {
        String baseUrl = PeerAddress.base(address());
        String applicationId = peer.applicationId().orElseThrow(() -> new Problem(CONFLICT, notLinked));
        store.pairings().replace(Pairing.fresh(applicationId, offer.keyId(), offer.secret(), baseUrl));
    }
}
