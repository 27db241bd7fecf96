package org.groundbreak.link.pairing;

/**
 * A key on its way to the other product, over the application link or by an administrator's hand.
 *
 * @param key {@link PairingOffer#text}
 */
public record PairingKey(String key) {

    /** Leaves the key out, so that no log has it. */
    @Override
    public String toString() {
        return "PairingKey[]";
    }
}
