package org.groundbreak.confluence.adrs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.confluence.adrs.AdrPageReader.AdrSight;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.store.AdrTable;
import org.groundbreak.store.StoredAdr;
import org.groundbreak.store.TakenNumber;

/**
 * Keeps the rows of ADRs as their pages are (rules A1, A2, A12, A13 and A16). The page is read first, in a transaction of
 * the host; then a number is taken where one is wanted; then the row is written. Each of the three is a transaction of its
 * own, in which nothing of the host was written. A page that the host does not find keeps its row, which nobody is shown
 * while he cannot view the page, until it is erased (rule P3).
 */
final class AdrWatcher implements PageWatcher {

    /** How often a page is read that others read at the same time. */
    private static final int READINGS = 20;

    private final AdrTable table;
    private final AdrNumbering numbers;
    private final AdrPageReader reader;
    private final DanglingRelations dangling;
    private final SettingsReader settings;
    private final Clock clock;

    AdrWatcher(
            AdrTable table,
            AdrNumbering numbers,
            AdrPageReader reader,
            DanglingRelations dangling,
            SettingsReader settings,
            Clock clock) {
        this.table = table;
        this.numbers = numbers;
        this.reader = reader;
        this.dangling = dangling;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void look(long contentId) {
        look(contentId, table::update);
    }

    /** A row is replaced in one step, and never missing. */
    @Override
    public void renew(long contentId) {
        look(contentId, table::renew);
    }

    /** What somebody else has written meanwhile may be the later reading or the earlier one, so the page is read once more. */
    private void look(long contentId, Predicate<StoredAdr> write) {
        for (int attempt = 1; attempt <= READINGS; attempt++) {
            Optional<StoredAdr> known = table.of(contentId);
            Optional<StoredAdr> read = reading(contentId, known);
            if (read.map(write::test).orElse(true)) {
                read.filter(row -> comesFrom(known, row)).ifPresent(row -> dangling.noteAll(contentId));
                return;
            }
        }
        throw new IllegalStateException("Others read page " + contentId + " each time, too");
    }

    /** Whether links lead to a page that did not before: it is there again, or by another title or in another space. */
    private static boolean comesFrom(Optional<StoredAdr> known, StoredAdr read) {
        return read.present()
                && known.filter(StoredAdr::present)
                        .filter(row -> row.spaceId() == read.spaceId() && AdrCodec.haveOneTitle(row, read))
                        .isEmpty();
    }

    /** Empty for a page that is none, and was none when it was last read. */
    private Optional<StoredAdr> reading(long contentId, Optional<StoredAdr> known) {
        long now = clock.millis();
        boolean present = known.filter(StoredAdr::present).isPresent();
        long revision = known.map(StoredAdr::revision).orElse(0L);
        Optional<AdrSight> sight = reader.read(contentId, present);
        if (sight.filter(AdrSight::isAdr).isPresent()) {
            return Optional.of(row(sight.get(), revision, now));
        }
        if (present && (sight.isPresent() || reader.found(contentId))) {
            int version = sight.map(AdrSight::version).orElse(known.get().pageVersion());
            return Optional.of(StoredAdr.gone(contentId, revision, AdrCodec.FORM, version, now));
        }
        return Optional.empty();
    }

    private StoredAdr row(AdrSight sight, long revision, long now) {
        Optional<TakenNumber> taken = sight.wantsNumber() ? numbers.take(sight) : numbers.taken(sight.contentId());
        NumberScope scope = taken.map(AdrNumbering::scope).orElse(sight.scope());
        AdrEntry entry = entry(sight, scope, taken.map(AdrNumbering::number));
        return new StoredAdr(
                sight.contentId(),
                revision,
                sight.spaceId(),
                AdrCodec.FORM,
                sight.version(),
                now,
                true,
                AdrCodec.encode(entry));
    }

    /**
     * What a page says as it is published now, read and not kept (rule A33). A number that was not taken yet is not taken.
     *
     * @param known whether it was an ADR when it was last read
     * @return empty when it is none
     */
    Optional<AdrEntry> now(long contentId, boolean known) {
        return reader.read(contentId, known).filter(AdrSight::isAdr).map(sight -> {
            Optional<TakenNumber> taken = numbers.taken(contentId);
            return entry(sight, taken.map(AdrNumbering::scope).orElse(sight.scope()), taken.map(AdrNumbering::number));
        });
    }

    private static AdrEntry entry(AdrSight sight, NumberScope scope, Optional<AdrNumber> taken) {
        return sight.reading() instanceof AdrReading.Found found
                ? AdrEntry.of(sight.facts(scope), taken, found.adr(), link -> sight.targets()
                                .getOrDefault(link, Optional.empty()))
                        .linking(sight.linked())
                : AdrEntry.unreadable(sight.facts(scope), taken, (AdrReading.Unreadable) sight.reading());
    }

    @Override
    public List<Long> knownAfter(long contentId, int limit) {
        return table.contentIdsAfter(contentId, limit);
    }

    @Override
    public Set<String> labels() {
        return settings.adrLabels();
    }

    /** The number stays, so that it is never given to another page. */
    @Override
    public void erase(long contentId) {
        for (int attempt = 1; attempt <= READINGS; attempt++) {
            boolean done = table.of(contentId)
                    .filter(StoredAdr::present)
                    .map(row -> table.update(StoredAdr.gone(
                            contentId, row.revision(), AdrCodec.FORM, row.pageVersion(), clock.millis())))
                    .orElse(true);
            if (done) {
                return;
            }
        }
        throw new IllegalStateException("Others read page " + contentId + " each time");
    }
}
