package org.groundbreak.confluence.specs;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.groundbreak.events.LogEntry;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.store.SpecPlace;
import org.groundbreak.store.SpecTable;

/** Keeps the rows by which specs are listed and swept. */
final class SpecRowMaker implements SpecProjection {

    private final SpecTable rows;

    SpecRowMaker(SpecTable rows) {
        this.rows = rows;
    }

    /** What the page does not tell stays as it was seen last. Of a page that was erased no row is made again (rule P3). */
    @Override
    public void update(SpecStream spec, Supplier<PageSight> page) {
        if (spec.state().registration().isEmpty()) {
            return;
        }
        PageSight sight = page.get();
        LogEntry<SpecEvent> last = spec.entries().get(spec.entries().size() - 1);
        UnaryOperator<SpecPlace> seen = before -> seen(sight, before, last);
        if (sight.found()) {
            rows.update(spec.events().id(), spec.state(), seen);
        } else {
            rows.updateKnown(spec.events().id(), spec.state(), seen);
        }
    }

    private static SpecPlace seen(PageSight sight, SpecPlace before, LogEntry<SpecEvent> last) {
        Instant lastEvent = last.header().at();
        Instant changed = sight.place().map(PagePlace::changedAt).orElse(before.changedAt());
        return new SpecPlace(
                sight.place().map(PagePlace::spaceId).orElse(before.spaceId()),
                changed.isAfter(lastEvent) ? changed : lastEvent,
                sight.content().isPresent() || sight.absence().isEmpty() && before.published(),
                last.recordedAt());
    }
}
