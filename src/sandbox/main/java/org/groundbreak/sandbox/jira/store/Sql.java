package org.groundbreak.sandbox.jira.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundbreak.sandbox.host.Database;

/** Statements on the product's database; each joins the transaction of the caller or has one of its own. */
public final class Sql {
    private static final String[] NONE = {};

    private final Database database;

    public Sql(Database database) {
        this.database = database;
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs the work in one transaction, joined when there already is one. */
    public <T> T inTransaction(Callable<T> work) {
        try {
            return database.inTransaction(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the work once the current transaction has committed, or now without one. */
    public void afterCommit(Runnable work) {
        database.afterCommit(work);
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        return inTransaction(() -> {
            try (PreparedStatement statement = prepare(sql, NONE, arguments);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row.read(rows));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** Returns the number of rows that changed. */
    public int run(String sql, Object... arguments) {
        return inTransaction(() -> {
            try (PreparedStatement statement = prepare(sql, NONE, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Returns the id that the database gave to the new row. */
    public long insert(String sql, Object... arguments) {
        return inTransaction(() -> {
            try (PreparedStatement statement = prepare(sql, new String[] {"id"}, arguments)) {
                statement.executeUpdate();
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    keys.next();
                    return keys.getLong(1);
                }
            }
        });
    }

    private PreparedStatement prepare(String sql, String[] generated, Object... arguments) throws SQLException {
        PreparedStatement statement = database.connection().prepareStatement(sql, generated);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
