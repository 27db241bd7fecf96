package org.groundbreak.host.health;

import java.util.List;
import org.groundbreak.host.MissingType;

/**
 * What the health page shows.
 *
 * @param missing host types this version of the product does not have
 * @param parts in order
 * @param pairing what it offers for the pairing
 * @param rebuilt whether this product has rows that can be made anew
 * @param errors the last ones
 */
public record HealthView(
        List<MissingType> missing, List<HealthPart> parts, PairingForm pairing, boolean rebuilt, ErrorsPart errors) {

    public HealthView {
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }

    /** Whether every feature is on. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
