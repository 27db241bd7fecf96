package org.groundbreak.adrs;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a list of ADRs is sorted by. What has no value comes last, whichever way; ties are broken by number, title and
 * content id, so that a list is the same each time (rule A15).
 */
public enum AdrOrder {
    NUMBER,
    TITLE,
    STATUS,
    DATE,
    REVIEW_BY,
    ADOPTION;

    private static final Comparator<AdrEntry> TIES = valuesLast(AdrEntry::number, false)
            .thenComparing(entry -> entry.title().toLowerCase(Locale.ROOT))
            .thenComparingLong(AdrEntry::contentId);

    /**
     * Compares entries of one index.
     *
     * @param descending whether the highest come first; ties stay rising
     */
    public Comparator<AdrEntry> comparator(AdrIndex index, boolean descending) {
        Comparator<AdrEntry> first =
                switch (this) {
                    case NUMBER -> valuesLast(AdrEntry::number, descending);
                    case TITLE -> valuesLast(entry -> Optional.of(entry.title().toLowerCase(Locale.ROOT)), descending);
                    case STATUS ->
                        valuesLast(
                                entry -> Optional.of(index.standing(entry.contentId())
                                                .status())
                                        .filter(status -> status != AdrStatus.UNKNOWN),
                                descending);
                    case DATE -> valuesLast(entry -> entry.adr().date().map(day -> day.toEpochDay()), descending);
                    case REVIEW_BY ->
                        valuesLast(
                                entry -> entry.adr()
                                        .reviewBy()
                                        .filter(day -> index.standing(entry.contentId())
                                                .isInForce())
                                        .map(day -> day.toEpochDay()),
                                descending);
                    case ADOPTION -> valuesLast(entry -> entry.adr().adoption(), descending);
                };
        return first.thenComparing(TIES);
    }

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T extends Comparable<T>> Comparator<AdrEntry> valuesLast(
            Function<AdrEntry, Optional<T>> value, boolean descending) {
        Comparator<T> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(entry -> value.apply(entry).orElse(null), Comparator.nullsLast(values));
    }
}
