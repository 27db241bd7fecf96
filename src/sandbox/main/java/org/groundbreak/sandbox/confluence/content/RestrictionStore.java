package org.groundbreak.sandbox.confluence.content;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Sql;

/** Who alone may view or edit a page; an empty set means no restriction. Persons only, no groups. */
public final class RestrictionStore {
    /** The two operations a page can be restricted in, by the words of the host's REST API. */
    public enum Operation {
        read,
        update
    }

    private final Sql sql;

    public RestrictionStore(Database database) {
        this.sql = new Sql(database);
    }

    /** The user keys set on this page itself. */
    public Set<String> users(long pageId, Operation operation) {
        return new TreeSet<>(sql.list(
                "SELECT USER_KEY FROM SB_RESTRICTION WHERE CONTENT_ID = ? AND OPERATION = ?",
                row -> row.getString(1),
                pageId,
                operation.name()));
    }

    /** Replaces the user keys of one operation. */
    public void set(long pageId, Operation operation, Collection<String> userKeys) {
        sql.inTransaction(() -> {
            sql.run("DELETE FROM SB_RESTRICTION WHERE CONTENT_ID = ? AND OPERATION = ?", pageId, operation.name());
            for (String key : Set.copyOf(userKeys)) {
                sql.run("INSERT INTO SB_RESTRICTION VALUES (?, ?, ?)", pageId, operation.name(), key);
            }
            return null;
        });
    }
}
