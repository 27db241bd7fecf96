package org.groundbreak.confluence.adrs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.NumberScope;
import org.groundbreak.store.AdrNumberTable;
import org.groundbreak.store.TakenNumber;

/** The numbers of ADRs: taken once for a page, and held for ever (rule A13). */
public final class AdrNumbering {

    private final AdrNumberTable table;
    private final AdrSnapshots snapshots;

    AdrNumbering(AdrNumberTable table, AdrSnapshots snapshots) {
        this.table = table;
        this.snapshots = snapshots;
    }

    /** The number that was taken for a page, with its prefix; empty when there is none yet. One SELECT. */
    public Optional<AdrNumber> numberOf(long contentId) {
        return table.of(contentId).map(AdrNumbering::number);
    }

    /** What was taken for a page, with the scope in which it was. */
    Optional<TakenNumber> taken(long contentId) {
        return table.of(contentId);
    }

    /** Takes the next number of a scope, above all that were taken or typed, unless the page has one. */
    Optional<TakenNumber> take(long contentId, NumberScope scope) {
        return table.take(contentId, scope.id(), scope.prefix(), taken -> scope.next(typed(scope), taken));
    }

    private List<AdrNumber> typed(NumberScope scope) {
        return snapshots.entries().stream()
                .filter(entry -> entry.scope().id().equals(scope.id()))
                .map(AdrEntry::adr)
                .flatMap(adr -> Stream.of(adr.number().typed()).flatMap(Optional::stream))
                .toList();
    }

    static AdrNumber number(TakenNumber taken) {
        return new AdrNumber(taken.prefix(), taken.value());
    }

    static NumberScope scope(TakenNumber taken) {
        return new NumberScope(taken.scopeId(), taken.prefix());
    }
}
