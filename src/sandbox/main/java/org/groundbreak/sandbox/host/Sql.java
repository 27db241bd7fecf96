package org.groundbreak.sandbox.host;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Statements on a product's database; each joins the transaction of the caller or has one of its own. What the database
 * refuses comes out as Spring's {@link org.springframework.dao.DataAccessException}.
 */
public final class Sql {
    private final Database database;
    private final JdbcTemplate jdbc;

    public Sql(Database database) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database.dataSource());
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

    /** Runs the work once the current transaction has committed, or now without one. */
    public void afterCommit(Runnable work) {
        database.afterCommit(work);
    }

    /** Runs the statements of a file in the class path, which end in semicolons, all of them or none. */
    public void script(String path) {
        inTransaction(() -> {
            new ResourceDatabasePopulator(new ClassPathResource(path)).execute(database.dataSource());
            return null;
        });
    }

    public <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        return jdbc.query(sql, (result, number) -> row.read(result), arguments);
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    /** Returns the number of rows that changed. */
    public int run(String sql, Object... arguments) {
        return jdbc.update(sql, arguments);
    }

    /** Returns the id that the database gave to the new row. */
    public long insert(String sql, Object... arguments) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"});
                    new ArgumentPreparedStatementSetter(arguments).setValues(statement);
                    return statement;
                },
                keys);
        return Objects.requireNonNull(keys.getKey()).longValue();
    }
}
