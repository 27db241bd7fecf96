package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;

/**
 * Makes rows; no other class of ours does. The list form of {@code create} is ten times quicker than one call a row, but
 * that the products offer it to plugins is unverified: where it is missing, rows are made one by one.
 */
final class Rows {

    private final ActiveObjects ao;
    private volatile boolean listForm = true;

    Rows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** One row. */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> row) {
        return ao.create(type, params(row));
    }

    /** Several rows, or none. */
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        if (rows.size() > 1 && listForm) {
            try {
                ao.create(type, rows);
                return;
            } catch (NoSuchMethodError e) {
                listForm = false;
            }
        }
        for (Map<String, Object> row : rows) {
            create(type, row);
        }
    }

    private static DBParam[] params(Map<String, Object> row) {
        return row.entrySet().stream()
                .map(column -> new DBParam(column.getKey(), column.getValue()))
                .toArray(DBParam[]::new);
    }
}
