package org.groundbreak.link.pairing;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.groundbreak.host.Feature;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.health.AdminGate;
import org.groundbreak.link.LinkFeature;
import org.groundbreak.store.Store;

/** The key that the two products share, the same in both: made in one, taken in the other. */
public final class PairingFeature implements Feature {

    private final PairingDesk desk;
    private final KeyMaker keys;
    private final PairingHealth health;

    /** @param readOnly whether nothing may be written now */
    public PairingFeature(SharedParts parts, Store store, LinkFeature link, AdminGate gate, BooleanSupplier readOnly) {
        PairedPeer peer = new PairedPeer(link.peer(), store);
        this.desk = new PairingDesk(peer, store, gate, parts.answers(), link::sendSoon, readOnly);
        this.keys = new KeyMaker(link.peer(), peer, store, link::sendSoon, readOnly);
        this.health = new PairingHealth(store, parts.words());
    }

    @Override
    public List<HealthLine> health() {
        return health.lines();
    }

    /** How the pairing stands, and taking a key. */
    public PairingDesk desk() {
        return desk;
    }

    /** Makes keys. */
    public KeyMaker keys() {
        return keys;
    }
}
