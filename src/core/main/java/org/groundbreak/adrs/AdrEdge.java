package org.groundbreak.adrs;

import java.util.Comparator;

/**
 * A relation between two ADRs of the index, whichever of them says so. Both pages show it.
 *
 * @param kind how they relate
 * @param from the one that supersedes, amends or depends; of those that merely relate the one with the lower content id
 * @param to the other
 * @param partly whether it concerns a part alone
 * @param note the words behind the link, of {@code from} where that says it
 * @param statedFrom whether the page {@code from} says it
 * @param statedTo whether the page {@code to} says it
 */
public record AdrEdge(
        RelationKind kind, long from, long to, boolean partly, String note, boolean statedFrom, boolean statedTo) {

    /** By kind, then by the two. */
    static final Comparator<AdrEdge> ORDER =
            Comparator.comparing(AdrEdge::kind).thenComparingLong(AdrEdge::from).thenComparingLong(AdrEdge::to);

    /** The other end. */
    public long other(long contentId) {
        return contentId == from ? to : from;
    }

    /** Whether a page superseded the other one by its own words, which are the ones that count (rule A10). */
    boolean supersedes() {
        return kind == RelationKind.SUPERSEDES && statedFrom;
    }
}
