package org.groundbreak.sandbox.host;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.io.ClassPathResource;

/** Statements on a product's database; each joins the transaction of the caller or has one of its own. */
public final class Sql {
    private static final String[] NONE = {};
    private static final String UNIQUE_VIOLATION = "23505";

    private final Database database;

    public Sql(Database database) {
        this.database = database;
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Joins the current transaction or begins one; checked exceptions come out as IllegalStateException. */
    public <T> T inTransaction(Callable<T> work) {
        try {
            return database.inTransaction(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a statement of this class failed because a unique index has the value already, on either database. */
    public static boolean isDuplicate(IllegalStateException failure) {
        return failure.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    /** Runs the work once the current transaction has committed, or now without one. */
    public void afterCommit(Runnable work) {
        database.afterCommit(work);
    }

    /** Runs the statements of a file in the class path, which end in semicolons, all of them or none. */
    public void script(String path) {
        inTransaction(() -> {
            String script = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
            for (String statement : script.split(";\\s*")) {
                run(statement);
            }
            return null;
        });
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
