package org.groundbreak.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A PostgreSQL of our own, started for the first test that asks for it; it ends with this JVM. */
public final class PostgresServer {

    private PostgresServer() {}

    /** JDBC URL of a new, empty database, with user in it. */
    public static String newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Holder.SERVER.getJdbcUrl("postgres", name);
    }

    /**
     * JDBC URL of the one database of this JVM with the tables of our store, empty and with all ids to be given again.
     * For one test after the other: what an earlier one has left there is gone.
     */
    public static String emptyStore() {
        try (Connection connection = DriverManager.getConnection(Store.URL);
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE " + String.join(", ", Store.TABLES) + " RESTART IDENTITY");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Store.URL;
    }

    /** Made once: a database for each test, with its tables, took a second each, and half a minute to be deleted. */
    private static final class Store {
        static final String URL = newDatabase();
        static final List<String> TABLES = tables();

        private static List<String> tables() {
            List<String> names = new ArrayList<>();
            StoreDatabase store = new StoreDatabase(URL);
            store.node();
            try (Connection connection = store.host().dataSource().getConnection();
                    ResultSet tables =
                            connection.getMetaData().getTables(null, null, "AO\\_%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    names.add('"' + tables.getString("TABLE_NAME") + '"');
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                store.close();
            }
            return names;
        }
    }

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // Nothing has to survive this test run.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
