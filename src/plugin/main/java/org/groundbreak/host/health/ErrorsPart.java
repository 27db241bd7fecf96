package org.groundbreak.host.health;

import java.util.List;
import org.groundbreak.host.errors.ErrorLog;
import org.groundbreak.words.Words;

/**
 * The last errors of this node (rule G1).
 *
 * @param about of which node they are, since when, and where the trace is
 * @param lines the newest first
 */
public record ErrorsPart(String about, List<ErrorLine> lines) {

    public ErrorsPart {
        lines = List.copyOf(lines);
    }

    static ErrorsPart of(ErrorLog errors, Words words) {
        return new ErrorsPart(
                words.text("health.errors.about", errors.node(), errors.since(), ErrorLog.KEPT),
                errors.latest().stream()
                        .map(error -> new ErrorLine(
                                words.instant(error.at()),
                                error.id(),
                                words.text("health.errors.kind." + error.kind()),
                                error.place(),
                                error.cause()))
                        .toList());
    }

    /** Whether there is none. */
    public boolean none() {
        return lines.isEmpty();
    }
}
