package org.groundbreak.confluence.adrs;

import java.util.List;
import java.util.Locale;
import org.groundbreak.adrs.AdrEntry;
import org.groundbreak.adrs.AdrFilter;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.adrs.AdrOrder;
import org.groundbreak.confluence.adrs.RecordSearch.Hits;

/**
 * What an index was asked for.
 *
 * @param filter without the words
 * @param order what it is sorted by
 * @param descending whether the highest come first
 * @param text in a title, a number or a tag, in lower case; empty for none
 * @param found what the host's search found for these words
 */
record AdrQuery(AdrFilter filter, AdrOrder order, boolean descending, String text, Hits found) {

    /** Those it asks for, sorted. */
    List<AdrEntry> of(AdrIndex index) {
        return index.entries().stream()
                .filter(entry -> asksFor(entry, index))
                .sorted(order.comparator(index, descending))
                .toList();
    }

    private boolean asksFor(AdrEntry entry, AdrIndex index) {
        return filter.shows(entry, index)
                && (text.isEmpty() || found.contentIds().contains(entry.contentId()) || says(entry));
    }

    private boolean says(AdrEntry entry) {
        return normal(entry.title()).contains(text)
                || entry.number()
                        .map(number -> normal(number.toString()))
                        .filter(text::equals)
                        .isPresent()
                || entry.number()
                        .map(number -> Integer.toString(number.value()))
                        .filter(text::equals)
                        .isPresent()
                || entry.adr().tags().stream().anyMatch(tag -> normal(tag).contains(text));
    }

    /** Words as they are compared. */
    static String normal(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The parameters as they came; null where there are none. */
    record AdrParameters(
            String status,
            String tag,
            String decider,
            String space,
            String from,
            String to,
            String text,
            String inForce,
            String sort) {}
}
