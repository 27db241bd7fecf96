package org.groundbreak.confluence.trail;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.groundbreak.confluence.specs.StreamPage;
import org.groundbreak.host.HealthLine;
import org.groundbreak.store.TrailWatchEntry;
import org.groundbreak.store.TrailWatchTable;
import org.groundbreak.words.Words;

/** What the health page says of the nightly check of all trails, the same on every node (rule H8). */
final class TrailWatchLines {

    private static final int NAMED = 10;

    private final TrailWatchTable found;
    private final Words words;

    TrailWatchLines(TrailWatchTable found, Words words) {
        this.found = found;
        this.words = words;
    }

    /** Reads only: two SELECTs, and one more where something does not fit. */
    List<HealthLine> get() {
        TrailWatchEntry now = found.now();
        return List.of(
                new HealthLine(words.text("health.trails"), whole(now)),
                new HealthLine(words.text("health.trails.round"), round(now)),
                new HealthLine(words.text("health.trails.broken"), broken()));
    }

    private String whole(TrailWatchEntry now) {
        return now.ended()
                .map(ended -> words.text("health.trails.whole", Long.toString(now.whole()), ended))
                .orElseGet(() -> words.text("health.trails.never"));
    }

    private String round(TrailWatchEntry now) {
        return now.begun()
                .map(begun -> words.text("health.trails.round.on", Long.toString(now.seen()), begun))
                .orElseGet(() -> words.text("health.trails.round.none"));
    }

    private String broken() {
        int all = found.broken();
        if (all == 0) {
            return words.text("health.trails.broken.none");
        }
        String pages = found.findings(NAMED).stream()
                .map(finding -> named(finding.stream()))
                .distinct()
                .collect(Collectors.joining(", "));
        return words.text(
                all > NAMED ? "health.trails.broken.more" : "health.trails.broken.all", Integer.toString(all), pages);
    }

    private String named(String stream) {
        OptionalLong page = StreamPage.of(stream);
        return page.isPresent() ? Long.toString(page.getAsLong()) : words.text("health.trails.broken.stream", stream);
    }
}
