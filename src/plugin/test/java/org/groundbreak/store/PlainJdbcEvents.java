package org.groundbreak.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.events.StreamId;
import org.groundbreak.sandbox.host.Database;

/**
 * What the event log does, by JDBC alone, on the same table, connections and transactions: all columns of a stream are
 * read, a row is inserted. No row becomes an event and nothing is decided. Only to be measured against.
 */
final class PlainJdbcEvents {

    private static final String COLUMNS =
            "\"STREAM\", \"SEQ\", \"TYPE_NAME\", \"AT_MILLIS\", \"PERSON\", \"PAGE_VERSION\","
                    + " \"FINGERPRINT\", \"DATA\", \"TEXT_DIGEST\"";
    private static final int SEQ = 2;
    private static final int AT = 4;
    private static final int PERSON = 5;
    private static final int VERSION = 6;
    private static final int COLUMN_COUNT = 9;

    private final Database database;
    private final String select;
    private final String insert;
    private final String delete;

    PlainJdbcEvents(Database database) throws SQLException {
        this.database = database;
        String table = '"' + table() + '"';
        this.select = "SELECT " + COLUMNS + " FROM " + table + " WHERE \"STREAM\" = ? ORDER BY \"SEQ\" ASC";
        this.insert = "INSERT INTO " + table + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        this.delete = "DELETE FROM " + table + " WHERE \"STREAM\" = ? AND \"SEQ\" > ?";
    }

    /** One command: reads the stream and appends to it. @return whether nobody was quicker */
    boolean append(StreamId stream) throws Exception {
        int known = read(stream).size();
        try {
            return database.inTransaction(() -> insert(stream, known + 1));
        } catch (SQLException e) {
            return false;
        }
    }

    /** All rows of a stream, in order. */
    List<Object[]> read(StreamId stream) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, stream.value());
            try (ResultSet rows = statement.executeQuery()) {
                List<Object[]> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row(rows));
                }
                return read;
            }
        }
    }

    /** Makes a stream as long as it was. */
    void cut(StreamId stream, int length) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, stream.value());
            statement.setInt(2, length);
            statement.executeUpdate();
        }
    }

    private static Object[] row(ResultSet rows) throws SQLException {
        Object[] row = new Object[COLUMN_COUNT];
        for (int column = 1; column <= COLUMN_COUNT; column++) {
            row[column - 1] = switch (column) {
                case SEQ, AT, PERSON -> rows.getLong(column);
                case VERSION -> rows.getInt(column);
                default -> rows.getString(column);
            };
        }
        return row;
    }

    private boolean insert(StreamId stream, int sequence) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(insert)) {
            Object[] row = {
                stream.value(),
                (long) sequence,
                "APPROVER_NAMED",
                1_770_000_000_000L,
                1L,
                3,
                null,
                "1\napprover=7",
                null
            };
            for (int column = 1; column <= COLUMN_COUNT; column++) {
                statement.setObject(column, row[column - 1]);
            }
            statement.executeUpdate();
            return true;
        }
    }

    private String table() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_EVENT", null)) {
            tables.next();
            return tables.getString("TABLE_NAME");
        }
    }
}
