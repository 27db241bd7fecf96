package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.Entity;

/**
 * Writes rows that several threads or nodes may write. They are replaced, never changed, so that the id tells whether
 * somebody else was here since the row was read: an UPDATE of Active Objects names the id only, and would write over what
 * another thread has just made of the row (ADR 0014). Nothing may refer to their ids.
 *
 * <p>Each attempt is a transaction of its own, which a collision ends, so it may be used where an append is allowed and
 * nowhere else (rule E2). For a row that nobody changes once it is there, {@link UniqueRows} is cheaper.
 *
 * @param <T> type of the row; a unique index allows one of each
 */
final class ReplacedRows<T extends Entity> {

    private static final int ATTEMPTS = 8;

    private final ActiveObjects ao;
    private final Rows rows;
    private final Class<T> type;
    private final int attempts;

    ReplacedRows(ActiveObjects ao, Class<T> type) {
        this(ao, type, ATTEMPTS);
    }

    /** @param attempts how often a row is tried that many write at once */
    ReplacedRows(ActiveObjects ao, Class<T> type, int attempts) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.type = type;
        this.attempts = attempts;
    }

    /**
     * Writes one row, again from what is there by then when somebody else was quicker.
     *
     * @param find the row, or none
     * @param first columns of the row where there is none; empty to make none
     * @param next columns of the row to take its place; empty to leave it
     * @return whether anything was written
     * @throws IllegalStateException when somebody else was quicker each time
     */
    boolean change(
            Supplier<T[]> find,
            Supplier<Optional<Map<String, Object>>> first,
            Function<T, Optional<Map<String, Object>>> next) {
        return change(find, first, next, () -> {});
    }

    /**
     * The same with other rows that belong to this one.
     *
     * @param beside writes them, in the transaction of the row and once it is written, so that of several writers the rows
     *     of the one whose row stands are there
     */
    boolean change(
            Supplier<T[]> find,
            Supplier<Optional<Map<String, Object>>> first,
            Function<T, Optional<Map<String, Object>>> next,
            Runnable beside) {
        RuntimeException refused = null;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            try {
                Boolean written = ao.executeInTransaction(() -> attempt(find.get(), first, next, beside));
                if (written != null) {
                    return written;
                }
            } catch (RuntimeException e) {
                refused = e;
            }
        }
        throw new IllegalStateException("A row was not written: " + type.getSimpleName(), refused);
    }

    /** Null when somebody else has replaced the row. */
    private Boolean attempt(
            T[] found,
            Supplier<Optional<Map<String, Object>>> first,
            Function<T, Optional<Map<String, Object>>> next,
            Runnable beside) {
        Optional<Map<String, Object>> columns = found.length == 0 ? first.get() : next.apply(found[0]);
        if (columns.isEmpty()) {
            return false;
        }
        if (found.length > 0 && ao.deleteWithSQL(type, "ID = ?", found[0].getID()) == 0) {
            return null;
        }
        rows.create(type, columns.get());
        beside.run();
        return true;
    }
}
