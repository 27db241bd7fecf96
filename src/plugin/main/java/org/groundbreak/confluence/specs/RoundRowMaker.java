package org.groundbreak.confluence.specs;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.groundbreak.store.RoundEntry;
import org.groundbreak.store.RoundTable;

/** Keeps the rows of open rounds and of who is waited for. */
final class RoundRowMaker implements SpecProjection {

    private final RoundTable rows;

    RoundRowMaker(RoundTable rows) {
        this.rows = rows;
    }

    /** What the page does not tell stays as it was seen last. Of a page that was erased no row is made again (rule P3). */
    @Override
    public void update(SpecStream spec, Supplier<PageSight> page) {
        if (!RoundTable.keeps(spec.state())) {
            return;
        }
        PageSight sight = page.get();
        UnaryOperator<RoundEntry.Place> seen = before -> new RoundEntry.Place(
                sight.place().map(PagePlace::spaceId).orElse(before.spaceId()),
                sight.content().isPresent() || sight.absence().isEmpty() && before.published());
        rows.update(
                spec.events().id(),
                spec.state(),
                sight.found(),
                sight.content().flatMap(PageContent::fingerprint),
                seen);
    }
}
