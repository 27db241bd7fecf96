package org.groundbreak.confluence.adrs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    private final AdrTable table;
    private final AdrNumbering numbers;
    private final AdrPageReader reader;
    private final SettingsReader settings;
    private final Clock clock;

    AdrWatcher(AdrTable table, AdrNumbering numbers, AdrPageReader reader, SettingsReader settings, Clock clock) {
        this.table = table;
        this.numbers = numbers;
        this.reader = reader;
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

    private void look(long contentId, Consumer<StoredAdr> write) {
        long now = clock.millis();
        Optional<StoredAdr> known = table.of(contentId);
        Optional<AdrSight> sight =
                reader.read(contentId, known.filter(StoredAdr::present).isPresent());
        if (sight.filter(AdrSight::isAdr).isPresent()) {
            write.accept(row(sight.get(), now));
        } else if (known.filter(StoredAdr::present).isPresent() && (sight.isPresent() || reader.found(contentId))) {
            int version = sight.map(AdrSight::version).orElse(known.get().pageVersion());
            write.accept(StoredAdr.gone(contentId, AdrCodec.FORM, version, now));
        }
    }

    private StoredAdr row(AdrSight sight, long now) {
        Optional<TakenNumber> taken = sight.wantsNumber() ? numbers.take(sight) : numbers.taken(sight.contentId());
        NumberScope scope = taken.map(AdrNumbering::scope).orElse(sight.scope());
        AdrEntry entry = entry(sight, scope, taken.map(AdrNumbering::number));
        return new StoredAdr(
                sight.contentId(),
                0,
                sight.spaceId(),
                AdrCodec.FORM,
                sight.version(),
                now,
                true,
                AdrCodec.encode(entry));
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
        table.of(contentId)
                .filter(StoredAdr::present)
                .ifPresent(row ->
                        table.update(StoredAdr.gone(contentId, AdrCodec.FORM, row.pageVersion(), clock.millis())));
    }
}
