package org.groundbreak.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.groundbreak.sandbox.host.Product;

/** What stands in the tables of the plugin, read past it. */
final class OurTables {

    private OurTables() {}

    /** The rows of each table as texts, by its name. */
    static SortedMap<String, List<String>> of(Products products, Product product) {
        try (Connection connection =
                products.sandbox().host(product).database().dataSource().getConnection()) {
            SortedMap<String, List<String>> tables = new TreeMap<>();
            for (String name : names(connection)) {
                tables.put(name, rows(connection, name));
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        try (ResultSet found = connection
                .getMetaData()
                .getTables(null, null, "AO\\_47F83A\\_%", new String[] {"TABLE", "BASE TABLE"})) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
            return names;
        }
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY \"ID\"")) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}
