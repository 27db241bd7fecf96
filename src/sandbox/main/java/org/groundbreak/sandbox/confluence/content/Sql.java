package org.groundbreak.sandbox.confluence.content;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.groundbreak.sandbox.host.Database;

/** Statements in the product's current transaction, or in one of their own. */
final class Sql {
    /** Reads one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Database database;

    Sql(Database database) {
        this.database = database;
    }

    /** Joins the current transaction or begins one; checked exceptions come out as IllegalStateException. */
    <T> T inTransaction(Callable<T> work) {
        try {
            return database.inTransaction(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    int update(String sql, Object... arguments) {
        return inTransaction(() -> {
            try (PreparedStatement statement = prepare(sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    <T> List<T> query(Row<T> row, String sql, Object... arguments) {
        return inTransaction(() -> {
            List<T> found = new ArrayList<>();
            try (PreparedStatement statement = prepare(sql, arguments);
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    found.add(row.read(result));
                }
            }
            return found;
        });
    }

    long nextContentId() {
        String sql =
                database.isPostgres() ? "SELECT NEXTVAL('SB_CONTENT_SEQ')" : "SELECT NEXT VALUE FOR SB_CONTENT_SEQ";
        return query(row -> row.getLong(1), sql).get(0);
    }

    private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = database.connection().prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
