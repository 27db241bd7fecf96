package org.groundbreak.sandbox.host.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.java.ao.DBParam;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.tiny.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;

/** The host's tables and Active Objects are one transaction. Here on H2; PostgreSQL's test inherits all of it. */
class JoinedTransactionTest {
    private Database database;
    private ActiveObjects activeObjects;

    /** A JDBC URL of an empty database. */
    String url() throws Exception {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    @BeforeEach
    void open() throws Exception {
        database = new Database(url());
        database.inTransaction(() -> execute("CREATE TABLE PAGE (TITLE VARCHAR(255))"));
        SandboxActiveObjects library = new SandboxActiveObjects(database, "org.example.tiny");
        library.open("org.example.tiny", List.of(Note.class));
        activeObjects = library.api();
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** One of the first rounds finds nothing where H2 may answer from the result of last time. */
    @Test
    void givenAReaderWhileAnotherCommits_thenHeSeesWhatWasCommittedWhenHeAsksAgain() throws Exception {
        try (Connection reader = database.dataSource().getConnection()) {
            for (int round = 1; round <= 100; round++) {
                String title = "round " + round;
                Thread writer = new Thread(() -> insert(title));
                writer.start();
                while (writer.isAlive()) {
                    finds(reader, title);
                }
                assertTrue(finds(reader, title), title);
            }
        }
    }

    private void insert(String title) {
        try {
            database.inTransaction(() -> execute("INSERT INTO PAGE VALUES ('" + title + "')"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean finds(Connection connection, String title) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT TITLE FROM PAGE WHERE TITLE = ?")) {
            query.setString(1, title);
            return query.executeQuery().next();
        }
    }

    private Void execute(String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        }
    }

    private int pages() throws Exception {
        return database.inTransaction(() -> {
            try (Statement statement = database.connection().createStatement();
                    ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM PAGE")) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    private void note() {
        activeObjects.create(Note.class, new DBParam("TEXT", "x"));
    }

    @Test
    void givenAPageAndARowWhenTheTransactionFailsThenBothAreGone() throws Exception {
        assertThrows(
                IllegalArgumentException.class,
                () -> database.inTransaction(() -> {
                    execute("INSERT INTO PAGE VALUES ('a')");
                    note();
                    throw new IllegalArgumentException();
                }));

        assertEquals(0, pages());
        assertEquals(0, activeObjects.count(Note.class));
    }

    @Test
    void givenAPageAndARowWhenTheTransactionEndsThenBothAreThere() throws Exception {
        database.inTransaction(() -> {
            execute("INSERT INTO PAGE VALUES ('a')");
            note();
            return null;
        });

        assertEquals(1, pages());
        assertEquals(1, activeObjects.count(Note.class));
    }

    @Test
    void givenANestedTransactionWhenItFailsAndIsCaughtThenTheOuterOneCannotCommit() throws Exception {
        assertThrows(
                UnexpectedRollbackException.class,
                () -> database.inTransaction(() -> {
                    execute("INSERT INTO PAGE VALUES ('a')");
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> activeObjects.executeInTransaction(() -> {
                                throw new IllegalArgumentException();
                            }));
                    return null;
                }));

        assertEquals(0, pages());
    }

    @Test
    void givenAnActionAfterCommitWhenTheTransactionEndsThenItRunsAfterwards() throws Exception {
        List<String> order = new ArrayList<>();

        database.inTransaction(() -> {
            database.afterCommit(() -> order.add("after " + database.inTransaction()));
            return order.add("inside");
        });
        database.afterCommit(() -> order.add("at once"));

        assertEquals(List.of("inside", "after false", "at once"), order);
    }

    @Test
    void givenAnActionAfterCommitWhenItWritesThenThatIsCommittedToo() throws Exception {
        database.inTransaction(() -> {
            database.afterCommit(this::note);
            return execute("INSERT INTO PAGE VALUES ('a')");
        });

        assertEquals(1, pages());
        assertEquals(1, activeObjects.count(Note.class));
    }

    @Test
    void givenAnActionAfterCommitWhenTheTransactionFailsThenItNeverRuns() {
        List<String> order = new ArrayList<>();

        assertThrows(
                IllegalArgumentException.class,
                () -> database.inTransaction(() -> {
                    database.afterCommit(() -> order.add("after"));
                    throw new IllegalArgumentException();
                }));

        assertTrue(order.isEmpty());
    }

    @Test
    void givenTheListFormWhenCreatedThenAllRowsAreThere() {
        activeObjects.create(Note.class, List.of(Map.of("TEXT", "a"), Map.of("TEXT", "b")));

        assertEquals(2, activeObjects.count(Note.class));
    }

    @Test
    void givenAKnownNamespaceWhenHashedThenTheTablePrefixIsTheProducts() {
        assertEquals("AO_60DB71", EntityManagers.tablePrefix("com.pyxis.greenhopper.jira"));
    }
}
