package org.groundbreak.confluence.trail;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.HealthLine;
import org.groundbreak.host.TestClock;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.words.TestWords;

/** A log of many streams that no row of any other table speaks of, and the check that walks it. */
public final class TrailWatchFixture implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    public final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());
    /** It knows more than milliseconds, as clocks do. */
    final TestClock clock = new TestClock(NOW.plusNanos(123_456));

    boolean mayGoOn = true;

    private final Store store = new Store(database.node());

    /** With the streams of the pages 1, 2 … */
    public TrailWatchFixture(int streams, int events) {
        IntStream.rangeClosed(1, streams).forEach(page -> fill(SpecLog.idOf(page), events));
    }

    void fill(StreamId stream, int events) {
        List<NewEvent> all = IntStream.range(0, events)
                .mapToObj(i -> new NewEvent(
                        new EventHeader(NOW, new PersonNumber(7), 3),
                        new EventBody(new EventType("NOTED"), Optional.empty(), Map.of("note", "e" + i)),
                        Optional.empty()))
                .toList();
        try {
            store.events().append(stream, 0, all);
        } catch (SequenceTakenException e) {
            throw new AssertionError(e);
        }
    }

    /** One run of the job as the feature has it. */
    public void run() {
        watch(2_000, 10_000).run();
    }

    /** Another one, on a node of its own that has just been started. */
    TrailWatch watch(int portion, int most) {
        Store own = new Store(database.node());
        return new TrailWatch(own.trails(), own.trailWatch(), () -> mayGoOn, clock, portion, most);
    }

    /** What the health page says, each line as its key with what is filled in. */
    public List<String> health() {
        return new TrailWatchLines(store.trailWatch(), TestWords.keys())
                .get().stream().map(HealthLine::value).toList();
    }

    /** As somebody does who may write to the database. */
    public void damage(long page) {
        event("UPDATE", "SET \"PERSON\" = 99 WHERE \"STREAM\" = '" + SpecLog.idOf(page) + "' AND \"SEQ\" = 2");
    }

    void event(String verb, String rest) {
        try {
            database.execute(verb, "EVENT", rest);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
