package org.groundbreak.confluence.adrs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Snapshot none = new Snapshot(Map.of(), Map.of(), 0, Instant.EPOCH);
    private volatile Snapshot last = none;

    AdrSnapshots(AdrTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The index of now. */
    AdrIndex current() {
        return latest().index();
    }

    /** The index of now, where that version of a page is what was read of it; asked of one reading, so both fit. */
    Optional<AdrIndex> having(long contentId, int version) {
        return Optional.of(latest())
                .filter(read -> read.versions().getOrDefault(contentId, 0) == version)
                .map(Snapshot::index);
    }

    /**
     * Those of now by themselves, which costs less than the index: while many pages are looked at one after the other, each
     * of them asks for this, and an index of all of them each time would take longer the more there are.
     */
    Collection<AdrEntry> entries() {
        return latest().entries().values();
    }

    private Snapshot latest() {
        Instant now = clock.instant();
        Snapshot known = last;
        if (!known.isFresh(now) || !table.writtenAfter(known.revision(), 1).isEmpty()) {
            synchronized (reading) {
                known = last.isFresh(now) ? last : none;
                if (known == none || !table.writtenAfter(known.revision(), 1).isEmpty()) {
                    known = read(known);
                    last = known;
                }
            }
        }
        return known;
    }

    private Snapshot read(Snapshot known) {
        Map<Long, AdrEntry> entries = new HashMap<>(known.entries());
        Map<Long, Integer> versions = new HashMap<>(known.versions());
        long revision = known.revision();
        List<StoredAdr> written;
        do {
            written = table.writtenAfter(revision, BATCH);
            for (StoredAdr stored : written) {
                take(stored, entries, versions);
                revision = stored.revision();
            }
        } while (written.size() == BATCH);
        return new Snapshot(entries, versions, revision, known == none ? clock.instant() : known.begun());
    }

    private static void take(StoredAdr stored, Map<Long, AdrEntry> entries, Map<Long, Integer> versions) {
        entries.remove(stored.contentId());
        versions.remove(stored.contentId());
        if (stored.present()) {
            try {
                entries.put(stored.contentId(), AdrCodec.decode(stored));
                versions.put(stored.contentId(), stored.pageVersion());
            } catch (RuntimeException e) {
                LOG.warn("A row of the index cannot be read; the sweep writes it again: {}", stored.contentId(), e);
            }
        }
    }

    /** What was read; the index is made of it when somebody asks for it. */
    private static final class Snapshot {

        private final Map<Long, AdrEntry> entries;
        private final Map<Long, Integer> versions;
        private final long revision;
        private final Instant begun;
        private AdrIndex index;

        /**
         * @param entries by content id; not changed once the snapshot is made
         * @param versions of their pages
         * @param revision up to which all was read
         * @param begun when the first of it was read
         */
        Snapshot(Map<Long, AdrEntry> entries, Map<Long, Integer> versions, long revision, Instant begun) {
            this.entries = entries;
            this.versions = versions;
            this.revision = revision;
            this.begun = begun;
        }

        Map<Long, AdrEntry> entries() {
            return entries;
        }

        Map<Long, Integer> versions() {
            return versions;
        }

        long revision() {
            return revision;
        }

        Instant begun() {
            return begun;
        }

        synchronized AdrIndex index() {
            if (index == null) {
                index = AdrIndex.of(entries.values());
            }
            return index;
        }

        boolean isFresh(Instant now) {
            return !now.isAfter(begun.plus(FRESH)) && !now.isBefore(begun);
        }
    }
}
