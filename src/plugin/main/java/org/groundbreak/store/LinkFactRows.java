package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.DBParam;

/**
 * Writes links. Rows are replaced, never changed, so that the id tells whether somebody else was here since the row was
 * read: an UPDATE of Active Objects names the id only, and would mark as delivered what another thread has just renewed.
 */
final class LinkFactRows {

    private static final int ATTEMPTS = 8;

    private final ActiveObjects ao;

    LinkFactRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Writes one link in a transaction of its own, again from what is there by then when somebody else was quicker.
     *
     * @param find the row, or none
     * @param first columns of the row where there is none; empty to make none
     * @param next columns of the row to take its place; empty to leave it
     * @return whether anything was written
     * @throws IllegalStateException when somebody else was quicker each time
     */
    boolean change(
            Supplier<LinkFactRow[]> find,
            Supplier<Map<String, Object>> first,
            Function<LinkFactRow, Optional<Map<String, Object>>> next) {
        RuntimeException refused = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                Boolean written = ao.executeInTransaction(() -> attempt(find.get(), first, next));
                if (written != null) {
                    return written;
                }
            } catch (RuntimeException e) {
                refused = e;
            }
        }
        throw new IllegalStateException("A link was not written", refused);
    }

    /** Null when somebody else has replaced the row. */
    private Boolean attempt(
            LinkFactRow[] rows,
            Supplier<Map<String, Object>> first,
            Function<LinkFactRow, Optional<Map<String, Object>>> next) {
        if (rows.length == 0) {
            return create(first.get());
        }
        Optional<Map<String, Object>> columns = next.apply(rows[0]);
        if (columns.isEmpty()) {
            return false;
        }
        return ao.deleteWithSQL(LinkFactRow.class, "ID = ?", rows[0].getID()) == 0 ? null : create(columns.get());
    }

    private boolean create(Map<String, Object> columns) {
        if (columns.isEmpty()) {
            return false;
        }
        ao.create(
                LinkFactRow.class,
                columns.entrySet().stream()
                        .map(column -> new DBParam(column.getKey(), column.getValue()))
                        .toArray(DBParam[]::new));
        return true;
    }
}
