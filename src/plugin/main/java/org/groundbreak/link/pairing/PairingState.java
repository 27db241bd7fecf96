package org.groundbreak.link.pairing;

import java.time.Instant;
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
public record PairingState(boolean paired, String lastSuccess, long clockAheadMillis, int waiting, int received) {

    /** As it is now. */
    public static PairingState of(Store store) {
        return new PairingState(
                store.pairings().current().isPresent(),
                store.pairings()
                        .current()
                        .flatMap(Pairing::lastSuccess)
                        .map(Instant::toString)
                        .orElse(null),
                store.pairings()
                        .current()
                        .map(pairing -> pairing.clockAhead().toMillis())
                        .orElse(0L),
                store.outgoingFacts().waiting(),
                store.incomingFacts().count());
    }
}
