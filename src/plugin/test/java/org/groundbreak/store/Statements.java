package org.groundbreak.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which statements H2 itself says it has executed on our tables; a batch of three rows counts as three. */
public final class Statements {

    private static final Pattern OURS =
            Pattern.compile("\\s*(SELECT|INSERT|UPDATE|DELETE)\\b.*?AO_[0-9A-F]{6}_(\\w+).*", Pattern.DOTALL);

    private final StoreDatabase database;

    public Statements(StoreDatabase database) {
        this.database = database;
    }

    /** What the work makes the database execute: verb and table → how often. */
    public SortedMap<String, Integer> of(Runnable work) throws SQLException {
        execute("SET QUERY_STATISTICS FALSE");
        execute("SET QUERY_STATISTICS TRUE");
        work.run();
        return executed();
    }

    private SortedMap<String, Integer> executed() throws SQLException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        try (Connection connection = database.host().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT SQL_STATEMENT, EXECUTION_COUNT FROM INFORMATION_SCHEMA.QUERY_STATISTICS")) {
            while (rows.next()) {
                Matcher ours = OURS.matcher(rows.getString(1));
                if (ours.matches()) {
                    counts.merge(ours.group(1) + " " + ours.group(2), rows.getInt(2), Integer::sum);
                }
            }
        }
        return counts;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.host().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
