package org.groundbreak.confluence.adrs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.confluence.adrs.AdrPageReader.AdrSight;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.store.AdrNumberTable;
import org.groundbreak.store.TakenNumber;

/** The numbers of ADRs: taken once for a page, and held for ever (rule A13). */
public final class AdrNumbering {

    private final AdrNumberTable table;
    private final AdrSnapshots snapshots;
    private final SettingsReader settings;
    private final UnseenRecords unseen;

    AdrNumbering(AdrNumberTable table, AdrSnapshots snapshots, SettingsReader settings, UnseenRecords unseen) {
        this.table = table;
        this.snapshots = snapshots;
        this.settings = settings;
        this.unseen = unseen;
    }

    /** The number that was taken for a page, with its prefix; empty when there is none yet. One SELECT. */
    public Optional<AdrNumber> numberOf(long contentId) {
        return table.of(contentId).map(AdrNumbering::number);
    }

    /** What was taken for a page, with the scope in which it was. */
    Optional<TakenNumber> taken(long contentId) {
        return table.of(contentId);
    }

    /** Takes the next number of the page's scope, above all that were taken or typed, unless the page has one. */
    Optional<TakenNumber> take(AdrSight page) {
        Optional<TakenNumber> known = table.of(page.contentId());
        if (known.isPresent()) {
            return known;
        }
        NumberScope scope = page.scope();
        List<AdrNumber> behind = unseen.typed(page.place(!table.anyIn(scope.id())));
        ScopeOfSpace scopes = new ScopeOfSpace(settings.numberPrefixes());
        return table.take(
                page.contentId(),
                scope.id(),
                scope.prefix(),
                taken -> scope.next(
                        Stream.concat(typed(scope, scopes), behind.stream()).toList(), taken));
    }

    /** By what holds now: the scope that an entry was made with may be one that its space has left since. */
    private Stream<AdrNumber> typed(NumberScope scope, ScopeOfSpace scopes) {
        return snapshots.entries().stream()
                .filter(entry -> scopes.isIn(scope, entry))
                .flatMap(entry -> entry.adr().number().typed().stream());
    }

    static AdrNumber number(TakenNumber taken) {
        return new AdrNumber(taken.prefix(), taken.value());
    }

    static NumberScope scope(TakenNumber taken) {
        return new NumberScope(taken.scopeId(), taken.prefix());
    }
}
