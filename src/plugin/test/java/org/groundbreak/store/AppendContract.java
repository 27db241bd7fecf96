package org.groundbreak.store;

import static org.groundbreak.store.TestEvents.AT;
import static org.groundbreak.store.TestEvents.STREAM;
import static org.groundbreak.store.TestEvents.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.SequenceTakenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of those who append at once one wins and the others are told; nothing is written by halves (rule E2). */
abstract class AppendContract extends StoreContract {

    private static final int THREADS = 8;
    private static final int EACH = 25;

    private AoEventLog log;

    AppendContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openLog() {
        log = new AoEventLog(ao);
    }

    @Test
    void givenATakenSequenceWhenAppendedThenItIsSaidAndNothingIsWrittenE2() throws Exception {
        log.append(STREAM, 0, List.of(event("mine"), event("mine too")));

        assertThrows(
                SequenceTakenException.class,
                () -> log.append(
                        STREAM,
                        1,
                        List.of(event("late", AT, Optional.of("words")), event("later", AT, Optional.of("more")))));

        assertEquals(List.of("mine", "mine too"), notes());
        assertEquals(0, ao.count(EventTextRow.class));
    }

    @Test
    void givenOneEventOfSeveralThatTheDatabaseRefusesWhenAppendedThenNoneIsWritten() {
        new Rows(ao)
                .create(
                        EventTextRow.class,
                        Map.of("STREAM", STREAM.value(), "SEQ", 2L, "SALT", "0".repeat(32), "WORDS", "in the way"));

        assertThrows(
                RuntimeException.class,
                () -> log.append(
                        STREAM,
                        0,
                        List.of(event("one", AT, Optional.of("words")), event("two", AT, Optional.of("more")))));

        assertEquals(List.of(), notes());
        assertEquals(1, ao.count(EventTextRow.class));
    }

    @Test
    void givenAHostWithoutTheListFormWhenAppendedThenAllIsWrittenOneByOne() throws Exception {
        EventLog bare = new AoEventLog(Interceptor.withoutListForm(ao));

        bare.append(STREAM, 0, List.of(event("one", AT, Optional.of("words")), event("two", AT, Optional.of("more"))));
        bare.append(STREAM, 2, List.of(event("three"), event("four")));

        assertEquals(List.of("one", "two", "three", "four"), notes());
        assertEquals(2, ao.count(EventTextRow.class));
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyAppendToOneStreamThenThereIsNoGapAndNoDoubleE2() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        Race.run(THREADS, thread -> {
            EventLog own = new AoEventLog(nodes.get(thread % nodes.size()));
            for (int i = 0; i < EACH; i++) {
                appendUntilItIsIn(own, thread + "-" + i);
            }
        });

        List<RecordedEvent> read = log.read(STREAM);
        assertEquals(
                LongStream.rangeClosed(1, THREADS * EACH).boxed().toList(),
                read.stream().map(RecordedEvent::sequence).toList());
        Set<String> wanted = IntStream.range(0, THREADS * EACH)
                .mapToObj(i -> i / EACH + "-" + i % EACH)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, new TreeSet<>(notes()));
    }

    /** Why listeners of the host never append: the page that is being saved would be lost. */
    @Test
    void givenATransactionOfTheHostWhenACollisionIsCaughtInItThenTheHostsRowIsLost() throws Exception {
        log.append(STREAM, 0, List.of(event("first")));
        execute("CREATE TABLE PAGE (TITLE VARCHAR(255))");

        assertThrows(Exception.class, () -> database.host().inTransaction(() -> {
            insert("in the listener");
            assertThrows(Exception.class, () -> log.append(STREAM, 0, List.of(event("second"))));
            return null;
        }));
        database.host().inTransaction(() -> insert("left alone"));
        assertThrows(SequenceTakenException.class, () -> log.append(STREAM, 0, List.of(event("second"))));

        assertEquals(List.of("left alone"), titles());
    }

    private static void appendUntilItIsIn(EventLog log, String note) {
        while (true) {
            try {
                log.append(STREAM, log.read(STREAM).size(), List.of(event(note)));
                return;
            } catch (SequenceTakenException e) {
                Thread.onSpinWait();
            }
        }
    }

    private List<String> notes() {
        return log.read(STREAM).stream()
                .map(event -> event.body().data().get("note"))
                .toList();
    }

    private Void insert(String title) throws SQLException {
        try (Statement statement = database.host().connection().createStatement()) {
            statement.execute("INSERT INTO PAGE VALUES ('" + title + "')");
            return null;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.host().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> titles() throws SQLException {
        try (Connection connection = database.host().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT TITLE FROM PAGE")) {
            List<String> titles = new ArrayList<>();
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
            return titles;
        }
    }
}
