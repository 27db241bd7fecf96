package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The numbers that were taken for pages (rule A13). One transaction for each attempt, of which a collision ends no more
 * than that: call it where an append is allowed.
 */
public final class AdrNumberTable {

    /** Of fifty who take a number at once, the last one tries fifty times. */
    private static final int ATTEMPTS = 200;

    private final ActiveObjects ao;
    private final Rows rows;

    public AdrNumberTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
    }

    /** The number of a page; empty when none was taken for it. One SELECT. */
    public Optional<TakenNumber> of(long contentId) {
        return Stream.of(ao.find(AdrNumberRow.class, "CONTENT_ID = ?", contentId))
                .map(TakenNumber::of)
                .findFirst();
    }

    /** Whether a number was taken in a scope. One SELECT. */
    public boolean anyIn(String scopeId) {
        return highest(scopeId).findAny().isPresent();
    }

    /**
     * Takes the next number of a scope for a page that has none. Of several threads or nodes that take one for the same
     * page all get the same; of those for different pages each gets another.
     *
     * @param prefix in front of it; empty for none
     * @param next the number to take, given those that were taken in the scope, of which the highest is enough; empty when
     *     there is none left
     * @throws IllegalStateException when others were quicker each time; the sweep tries again
     */
    public Optional<TakenNumber> take(
            long contentId, String scopeId, String prefix, Function<IntStream, OptionalInt> next) {
        RuntimeException refused = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<TakenNumber> known = of(contentId);
            if (known.isPresent()) {
                return known;
            }
            OptionalInt free = next.apply(highest(scopeId));
            if (free.isEmpty()) {
                return Optional.empty();
            }
            try {
                Map<String, Object> row = row(contentId, scopeId, prefix, free.getAsInt());
                return Optional.of(ao.executeInTransaction(() -> TakenNumber.of(rows.create(AdrNumberRow.class, row))));
            } catch (RuntimeException e) {
                refused = e;
            }
        }
        throw new IllegalStateException("No number was taken for page " + contentId, refused);
    }

    private IntStream highest(String scopeId) {
        return Stream.of(ao.find(
                        AdrNumberRow.class,
                        Query.select()
                                .where("SCOPE_ID = ?", scopeId)
                                .order("GIVEN DESC")
                                .limit(1)))
                .mapToInt(AdrNumberRow::getGiven);
    }

    private static Map<String, Object> row(long contentId, String scopeId, String prefix, int value) {
        Map<String, Object> row = new HashMap<>();
        row.put("CONTENT_ID", contentId);
        row.put("SCOPE_ID", scopeId);
        row.put("PREFIX", prefix.isEmpty() ? null : prefix);
        row.put("GIVEN", value);
        return row;
    }
}
