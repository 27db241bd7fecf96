package org.groundbreak.confluence.adrs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.store.AdrTable;
import org.groundbreak.store.StoredAdr;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All ADRs together, as this node has read them (rule A16). Each request asks the database for what was written since, with
 * one SELECT that mostly finds nothing; so what another node has written is seen at once, and nothing is read twice. Nobody
 * waits for anybody unless something was written.
 */
final class AdrSnapshots {

    /** Rows that are gone are forgotten after thirty days; what was read is read anew long before. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final int BATCH = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(AdrSnapshots.class);

    private final AdrTable table;
    private final Clock clock;
    private final Object reading = new Object();
    private volatile Snapshot last = Snapshot.NONE;

    AdrSnapshots(AdrTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The index of now. */
    AdrIndex current() {
        Instant now = clock.instant();
        Snapshot known = last;
        if (!known.isFresh(now) || !table.writtenAfter(known.revision(), 1).isEmpty()) {
            synchronized (reading) {
                known = last.isFresh(now) ? last : Snapshot.NONE;
                if (known == Snapshot.NONE
                        || !table.writtenAfter(known.revision(), 1).isEmpty()) {
                    known = read(known);
                    last = known;
                }
            }
        }
        return known.index();
    }

    private Snapshot read(Snapshot known) {
        Map<Long, AdrEntry> entries = new HashMap<>(known.entries());
        long revision = known.revision();
        List<StoredAdr> written;
        do {
            written = table.writtenAfter(revision, BATCH);
            for (StoredAdr stored : written) {
                take(stored, entries);
                revision = stored.revision();
            }
        } while (written.size() == BATCH);
        return new Snapshot(
                entries,
                AdrIndex.of(entries.values()),
                revision,
                known == Snapshot.NONE ? clock.instant() : known.begun());
    }

    private static void take(StoredAdr stored, Map<Long, AdrEntry> entries) {
        entries.remove(stored.contentId());
        if (stored.present()) {
            try {
                entries.put(stored.contentId(), AdrCodec.decode(stored));
            } catch (RuntimeException e) {
                LOG.warn("A row of the index cannot be read; the sweep writes it again: {}", stored.contentId(), e);
            }
        }
    }

    /**
     * What was read.
     *
     * @param entries by content id; not changed once the snapshot is made
     * @param revision up to which all was read
     * @param begun when the first of it was read
     */
    private record Snapshot(Map<Long, AdrEntry> entries, AdrIndex index, long revision, Instant begun) {

        static final Snapshot NONE = new Snapshot(Map.of(), AdrIndex.of(List.of()), 0, Instant.EPOCH);

        boolean isFresh(Instant now) {
            return !now.isAfter(begun.plus(FRESH)) && !now.isBefore(begun);
        }
    }
}
