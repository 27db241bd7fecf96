package org.groundbreak.link.pairing;

import java.time.Instant;
import java.util.Optional;
import org.groundbreak.link.PeerBody;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;

/**
 * How the pairing stands, for administrators.
 *
 * @param paired whether there is a key
 * @param lastSuccess when a signed call last went through, ISO 8601 in UTC; null for never
 * @param clockAheadMillis how far the other clock was ahead then, in milliseconds
 * @param waiting how many facts the other product does not have yet
 * @param received how many links we were told of
 */
public record PairingState(boolean paired, String lastSuccess, long clockAheadMillis, int waiting, int received)
        implements PeerBody {

    @Override
    public boolean plausible() {
        return waiting >= 0 && received >= 0;
    }

    /** As it is now. */
    public static PairingState of(Store store) {
        Optional<Pairing> pairing = store.pairings().current();
        return new PairingState(
                pairing.isPresent(),
                pairing.flatMap(Pairing::lastSuccess).map(Instant::toString).orElse(null),
                pairing.map(paired -> paired.clockAhead().toMillis()).orElse(0L),
                store.outgoingFacts().waiting(pairing),
                store.incomingFacts().count());
    }
}
