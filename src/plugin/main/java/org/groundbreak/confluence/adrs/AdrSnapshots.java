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
 * one SELECT that mostly finds nothing; so what another node has written is seen at once, and nothing is read twice.
 */
final class AdrSnapshots {

    /** Rows that are gone are forgotten after thirty days; who has not asked for a day begins anew long before. */
    private static final Duration FRESH = Duration.ofDays(1);

    private static final int BATCH = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(AdrSnapshots.class);

    private final AdrTable table;
    private final Clock clock;
    private final Map<Long, AdrEntry> entries = new HashMap<>();
    private AdrIndex index = AdrIndex.of(List.of());
    private long revision;
    private Instant asked = Instant.EPOCH;

    AdrSnapshots(AdrTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The index of now. */
    synchronized AdrIndex current() {
        Instant now = clock.instant();
        boolean changed = false;
        if (asked.plus(FRESH).isBefore(now) || now.isBefore(asked)) {
            entries.clear();
            revision = 0;
            changed = true;
        }
        List<StoredAdr> written;
        do {
            written = table.writtenAfter(revision, BATCH);
            written.forEach(this::take);
            changed |= !written.isEmpty();
        } while (written.size() == BATCH);
        asked = now;
        if (changed) {
            index = AdrIndex.of(entries.values());
        }
        return index;
    }

    private void take(StoredAdr stored) {
        revision = stored.revision();
        entries.remove(stored.contentId());
        if (stored.present()) {
            try {
                entries.put(stored.contentId(), AdrCodec.decode(stored));
            } catch (RuntimeException e) {
                LOG.warn("A row of the index cannot be read; the sweep writes it again: {}", stored.contentId(), e);
            }
        }
    }
}
