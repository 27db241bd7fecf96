package org.groundbreak.host.health;

import java.util.List;
import org.groundbreak.host.MissingType;

/**
 * What the health page shows.
 *
 * @param missing host types this version of the product does not have
 * @param parts in order
 * @param pairing what it offers for the pairing
 */
public record HealthView(List<MissingType> missing, List<HealthPart> parts, PairingForm pairing) {

    public HealthView {
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }

    /** Whether every feature is on. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
