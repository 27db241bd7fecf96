package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.Entity;

/**
 * Makes rows of which a unique index allows one, and which nobody changes afterwards: of several who make one at once, on
 * whatever node, one does and the others find his. For a row that is changed later there is {@link ReplacedRows}.
 *
 * <p>The row is made in a transaction of its own, which a collision ends; only then is looked for what is there. So it may
 * be used where an append is allowed and nowhere else: inside a transaction of the host, PostgreSQL would lose all that
 * was written in it (rule E2), and H2 would not show it. How a database names a collision is not asked.
 *
 * @param <T> type of the row
 */
final class UniqueRows<T extends Entity> {

    private final ActiveObjects ao;
    private final Rows rows;
    private final Class<T> type;

    UniqueRows(ActiveObjects ao, Class<T> type) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.type = type;
    }

    /**
     * For a row that is mostly there: looked for first.
     *
     * @param find what the row says, where there is one
     * @param made what a row made just now says
     * @throws RuntimeException what the database said, when the row was neither made nor is there
     */
    <V> V findOrInsert(Supplier<Optional<V>> find, Map<String, Object> row, Function<T, V> made) {
        return find.get().orElseGet(() -> insertOrFind(find, row, made));
    }

    /** For a row that is mostly not there, or was not there a moment ago. Parameters as above. */
    <V> V insertOrFind(Supplier<Optional<V>> find, Map<String, Object> row, Function<T, V> made) {
        try {
            return ao.executeInTransaction(() -> made.apply(rows.create(type, row)));
        } catch (RuntimeException e) {
            return find.get().orElseThrow(() -> e);
        }
    }
}
