package org.groundbreak.link.pairing;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * A key on its way to the other product, over the application link or by an administrator's hand.
 *
 * @param key {@link PairingOffer#text}
 */
public record PairingKey(@AtMost(Limits.WORDS) String key) {

    /** Leaves the key out, so that no log has it. */
    @Override
    public String toString() {
        return "PairingKey[]";
    }
}
