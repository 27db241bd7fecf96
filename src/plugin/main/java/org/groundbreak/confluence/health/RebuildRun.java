package org.groundbreak.confluence.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import org.groundbreak.confluence.page.PageLife;
import org.groundbreak.confluence.page.PageSweep;
import org.groundbreak.confluence.specs.StreamPage;
import org.groundbreak.events.StreamId;
import org.groundbreak.store.RebuildEntry;
import org.groundbreak.store.RebuildEntry.Stage;
import org.groundbreak.store.RebuildTable;
import org.groundbreak.store.TrailTable;

/**
 * Makes all rows anew that are worked out of streams and pages, page by page, each in transactions of its own (rule G2). A
 * page that fails keeps no other from it. Where it ends in the middle, the rows of every page are there but for the one it
 * was at, which the sweep finds.
 */
final class RebuildRun {

    private static final int BATCH = 1_000;

    /** How often it says how far it is. */
    private static final Duration REPORT = Duration.ofSeconds(2);

    private final PageSweep known;
    private final PageLife life;
    private final TrailTable streams;
    private final RebuildTable table;
    private final BooleanSupplier mayGoOn;
    private final Clock clock;

    /** @param mayGoOn asked before each page: neither disabled nor read-only */
    RebuildRun(
            PageSweep known,
            PageLife life,
            TrailTable streams,
            RebuildTable table,
            BooleanSupplier mayGoOn,
            Clock clock) {
        this.known = known;
        this.life = life;
        this.streams = streams;
        this.table = table;
        this.mayGoOn = mayGoOn;
        this.clock = clock;
    }

    /**
     * Does it, on this thread, where no transaction is open. Ends early when another node has begun one since. When something
     * is thrown it is stopped, so that the next one can begin at once.
     */
    void run(RebuildEntry begun) {
        try {
            runOrThrow(begun);
        } catch (RuntimeException | LinkageError e) {
            table.report(begun.ended(Stage.STOPPED, clock.instant()));
            throw e;
        }
    }

    private void runOrThrow(RebuildEntry begun) {
        SortedSet<Long> pages = pages();
        Instant reported = clock.instant();
        RebuildEntry now = begun.of(pages.size(), reported);
        if (!table.report(now)) {
            return;
        }
        for (long page : pages) {
            if (!mayGoOn.getAsBoolean()) {
                table.report(now.ended(Stage.STOPPED, clock.instant()));
                return;
            }
            now = after(now, page);
            if (!now.seenAt().isBefore(reported.plus(REPORT))) {
                if (!table.report(now)) {
                    return;
                }
                reported = now.seenAt();
            }
        }
        table.report(now.ended(Stage.DONE, clock.instant()));
    }

    private RebuildEntry after(RebuildEntry before, long page) {
        return switch (life.renew(page)) {
            case DONE -> before.done(clock.instant());
            case NOT_FOUND -> before.left(clock.instant());
            case FAILED -> before.failed(page, clock.instant());
        };
    }

    /** Also those of streams whose rows are lost. */
    private SortedSet<Long> pages() {
        SortedSet<Long> pages = known.knownPages();
        String after = "";
        List<StreamId> batch;
        do {
            batch = streams.streamsAfter(after, BATCH);
            batch.forEach(stream -> StreamPage.of(stream.value()).ifPresent(pages::add));
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).value();
        } while (batch.size() == BATCH);
        return pages;
    }
}
