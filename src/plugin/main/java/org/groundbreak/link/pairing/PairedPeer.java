package org.groundbreak.link.pairing;

import java.net.URI;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.Peer;
import org.groundbreak.link.PeerAddress;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;

/** The product at the other end of the primary application link, and the key we share with it (rule L7). */
public final class PairedPeer {

    private final Peer peer;
    private final Store store;

    public PairedPeer(Peer peer, Store store) {
        this.peer = peer;
        this.store = store;
    }

    /**
     * Where it answers, when a key may go there.
     *
     * @throws Problem 409 no link, or neither https nor this machine
     */
    public URI address() {
        URI address = peer.rpcUrl().orElseThrow(this::notLinked);
        if (!PeerAddress.isSafe(address)) {
            throw Problem.conflict("pairing-unsafe", address.toString());
        }
        return address;
    }

    /**
     * Keeps a key; the one before is worth nothing from then on, and what was told under it is told again.
     *
     * @throws Problem as {@link #address}
     */
    public void keep(PairingOffer offer) {
        String baseUrl = PeerAddress.base(address());
        String applicationId = peer.applicationId().orElseThrow(this::notLinked);
        store.pairings().replace(Pairing.fresh(applicationId, offer.keyId(), offer.secret(), baseUrl));
    }

    private Problem notLinked() {
        return Problem.conflict(peer.name() + "-not-linked");
    }
}
