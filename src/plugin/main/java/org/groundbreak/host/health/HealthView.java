package org.groundbreak.host.health;

import java.util.List;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.MissingType;

/**
 * What the health page shows.
 *
 * @param product name of the host, as it calls itself
 * @param version of this plugin
 * @param database kind of database Active Objects works on, or a sentence that it is not ready
 * @param missing host types this version of the product does not have
 * @param facts further figures, in order
 * @param pairing what it offers for the pairing
 */
public record HealthView(
        String product,
        String version,
        String database,
        List<MissingType> missing,
        List<HealthLine> facts,
        PairingForm pairing) {

    public HealthView {
        missing = List.copyOf(missing);
        facts = List.copyOf(facts);
    }

    /** Whether every feature is on. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
