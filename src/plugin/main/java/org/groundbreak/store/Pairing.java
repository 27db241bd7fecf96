package org.groundbreak.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What this product shares with the other one.
 *
 * @param applicationId the other product, as our application link calls it
 * @param keyId names the key in each call
 * @param secret 256 bits as 64 lower-case hex digits; never shown, never logged
 * @param baseUrl where the other product answers, without a slash at the end
 * @param lastSuccess when a signed call last went through, in either direction, by our clock
 * @param clockAhead how far the other clock was ahead of ours then; negative when it was behind
 */
public record Pairing(
        String applicationId,
        String keyId,
        String secret,
        String baseUrl,
        Optional<Instant> lastSuccess,
        Duration clockAhead) {

    /** A pairing that nobody has used yet. */
    public static Pairing fresh(String applicationId, String keyId, String secret, String baseUrl) {
        return new Pairing(applicationId, keyId, secret, baseUrl, Optional.empty(), Duration.ZERO);
    }

    /** Leaves the secret out, so that no log has it. */
    @Override
    public String toString() {
        return "Pairing[" + applicationId + ", key " + keyId + "]";
    }
}
