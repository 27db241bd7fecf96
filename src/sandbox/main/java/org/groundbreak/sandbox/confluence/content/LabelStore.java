package org.groundbreak.sandbox.confluence.content;

import java.util.List;
import java.util.Locale;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Sql;

/** Global labels of current pages. Names are kept in lower case, as the product does. */
public final class LabelStore {
    private final Sql sql;

    public LabelStore(Database database) {
        this.sql = new Sql(database);
    }

    /** Adds the label; a second time changes nothing. @return whether it was added */
    public boolean add(long pageId, String name) {
        String label = name.toLowerCase(Locale.ROOT);
        return sql.inTransaction(() -> !labels(pageId).contains(label)
                && sql.run("INSERT INTO SB_LABEL (CONTENT_ID, NAME) VALUES (?, ?)", pageId, label) > 0);
    }

    /** Removes the label. @return whether it was there */
    public boolean remove(long pageId, String name) {
        return sql.run("DELETE FROM SB_LABEL WHERE CONTENT_ID = ? AND NAME = ?", pageId, name.toLowerCase(Locale.ROOT))
                > 0;
    }

    /** The labels of one page by name. */
    public List<String> labels(long pageId) {
        return sql.list(
                "SELECT NAME FROM SB_LABEL WHERE CONTENT_ID = ? ORDER BY NAME", row -> row.getString(1), pageId);
    }

    /** The ids of the current pages that carry the label, ascending. */
    public List<Long> pages(String name) {
        return sql.list(
                "SELECT CONTENT_ID FROM SB_LABEL L JOIN SB_CONTENT C ON C.ID = L.CONTENT_ID"
                        + " WHERE C.STATUS = 'CURRENT' AND NAME = ? ORDER BY CONTENT_ID",
                row -> row.getLong(1),
                name.toLowerCase(Locale.ROOT));
    }
}
