package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.java.ao.RawEntity;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.ao.SandboxActiveObjects;
import org.groundbreak.sandbox.host.sal.SalTransactionTemplate;

/** A database with our tables, and one Active Objects for each node of a cluster that works on it. */
public final class StoreDatabase implements AutoCloseable {

    private static final String KEY = "org.groundbreak";
    private static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(
            AdrNumberRow.class,
            AdrRow.class,
            AttachmentDigestRow.class,
            CheckedEpicRow.class,
            DecisionAdrRow.class,
            DecisionMailRow.class,
            DecisionRoleRow.class,
            DecisionRow.class,
            EpicStartRow.class,
            EventRow.class,
            EventTextRow.class,
            JudgedBodyRow.class,
            KnownHeadRow.class,
            LinkFactRow.class,
            MailDayRow.class,
            MailOffRow.class,
            MailOnceRow.class,
            MailZoneRow.class,
            MeetingMailRow.class,
            MeetingRow.class,
            NonceRow.class,
            PageTraceRow.class,
            PairingRow.class,
            PersonRow.class,
            RebuildRow.class,
            RoundRow.class,
            SeedRow.class,
            SettingRow.class,
            SpecRow.class,
            StatusCategoryRow.class,
            WaitedForRow.class);

    private final Database database;

    /** @param url of an empty database */
    public StoreDatabase(String url) {
        this.database = new Database(url);
    }

    /** JDBC URL of a new, empty H2 in memory. */
    public static String h2() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
    }

    /**
     * Active Objects as one node has it: with caches of its own. The first node makes the tables; the library would
     * compare them for every other one, which takes PostgreSQL seconds.
     */
    public ActiveObjects node() {
        SandboxActiveObjects node = new SandboxActiveObjects(database, KEY);
        if (hasTables()) {
            node.openMade(KEY);
        } else if (database.isPostgres()) {
            node.open(KEY, ENTITIES);
        } else {
            execute(database, H2Tables.SCRIPT);
            node.openMade(KEY);
        }
        return node.api();
    }

    /** The tables as the library makes them, made once: it takes ten times as long as to run what it has made. */
    private static final class H2Tables {
        static final List<String> SCRIPT = script();

        private static List<String> script() {
            try (Database made = new Database(h2())) {
                new SandboxActiveObjects(made, KEY).open(KEY, ENTITIES);
                return StoreDatabase.script(made);
            }
        }
    }

    private boolean hasTables() {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%", null)) {
            return tables.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The host's transactions, which Active Objects joins. */
    public TransactionTemplate transactions() {
        return new SalTransactionTemplate(database);
    }

    /** JDBC URL of a new H2 with everything that is in this one, as a backup has it. */
    public String copy() {
        String url = h2();
        try (Database copy = new Database(url)) {
            execute(copy, script(database));
        }
        return url;
    }

    private static List<String> script(Database database) {
        List<String> lines = new ArrayList<>();
        try (Connection from = database.dataSource().getConnection();
                Statement reading = from.createStatement();
                ResultSet script = reading.executeQuery("SCRIPT")) {
            while (script.next()) {
                lines.add(script.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    private static void execute(Database database, List<String> lines) {
        try (Connection to = database.dataSource().getConnection();
                Statement writing = to.createStatement()) {
            for (String line : lines) {
                writing.execute(line);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Erases all words that belong to events, and leaves the events. */
    public void eraseTexts() {
        node().deleteWithSQL(EventTextRow.class, "ID > ?", 0);
    }

    /**
     * As somebody does who may write to the database.
     *
     * @param verb before the name of the table
     * @param table of ours, without its prefix
     * @param rest behind that name; columns in quotation marks
     */
    public void execute(String verb, String table, String rest) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_" + table, null);
                Statement statement = connection.createStatement()) {
            tables.next();
            statement.execute(verb + " \"" + tables.getString("TABLE_NAME") + "\" " + rest);
        }
    }

    /** The host's database, whose transactions Active Objects joins. */
    Database host() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
