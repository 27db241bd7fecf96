package org.groundbreak.link;

import java.util.regex.Pattern;

/**
 * The key that one product makes and hands to the other, once.
 *
 * @param keyId 32 lower-case hex digits
 * @param secret 64 lower-case hex digits
 */
public record PairingOffer(String keyId, String secret) {

    private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern SECRET = Pattern.compile("[0-9a-f]{64}");

    /** A new key. */
    public static PairingOffer make() {
        RandomIds random = new RandomIds();
        return new PairingOffer(random.id(), random.secret());
    }

    /** Whether both are of the form they should have. */
    public boolean wellFormed() {
        return keyId != null
                && KEY_ID.matcher(keyId).matches()
                && secret != null
                && SECRET.matcher(secret).matches();
    }

    /** Leaves the secret out, so that no log has it. */
    @Override
    public String toString() {
        return "PairingOffer[" + keyId + "]";
    }
}
