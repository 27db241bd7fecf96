package org.groundbreak.host.health;

import java.util.List;
import org.groundbreak.host.HealthLine;

/**
 * One part of the health page.
 *
 * @param title its heading
 * @param peer whether it is about the other product, so that the pairing belongs below it
 * @param lines in order
 */
public record HealthPart(String title, boolean peer, List<HealthLine> lines) {

    public HealthPart {
        lines = List.copyOf(lines);
    }
}
