package org.groundbreak.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.store.NonceTable;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.PairingTable;

/**
 * Tells whether a call comes from the other product: signed with the key of the pairing that holds (rule L2), not older
 * than five minutes nor sent from further in the future, and never seen before on any node (rule L3).
 */
public final class Callers {

    /** How far the time of a call may be from ours, either way. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final PairingTable pairings;
    private final NonceTable nonces;
    private final Clock clock;

    public Callers(PairingTable pairings, NonceTable nonces, Clock clock) {
        this.pairings = pairings;
        this.nonces = nonces;
        this.clock = clock;
    }

    /**
     * The pairing whose key a call names, when it comes at a time at which it would be taken. That is no proof of anything,
     * and enough to read its body. Writes nothing.
     */
    public Optional<Pairing> claimed(CallHeaders headers) {
        return pairings.current()
                .filter(pairing -> pairing.keyId().equals(headers.keyId()))
                .filter(pairing -> ahead(headers, clock.instant()).abs().compareTo(TOLERANCE) <= 0);
    }

    /**
     * Whether the call is signed with the key of that pairing.
     *
     * @param path behind the product's base URL, with the query
     */
    public static boolean isSigned(Pairing pairing, String method, String path, CallHeaders headers, String body) {
        SignedCall call = new SignedCall(method, path, headers.time(), headers.nonce(), body);
        return Signature.matches(headers.signature(), pairing.secret(), call);
    }

    /** Whether a signed call has never been seen before. Uses its nonce up and notes that it went through. */
    public boolean isFirst(Pairing signer, CallHeaders headers) {
        Instant now = clock.instant();
        boolean first = nonces.use(headers.nonce(), now);
        if (first) {
            pairings.succeeded(signer.keyId(), now, ahead(headers, now));
        }
        return first;
    }

    private static Duration ahead(CallHeaders headers, Instant now) {
        return Duration.between(now, Instant.ofEpochMilli(headers.time()));
    }

    /** Forgets nonces of calls that are too old to be taken again. For a job. */
    public void forgetOldNonces() {
        nonces.forgetBefore(clock.instant().minus(TOLERANCE.multipliedBy(3)));
    }
}
