package org.groundbreak.store;

import static org.groundbreak.store.TestEvents.AT;
import static org.groundbreak.store.TestEvents.STREAM;
import static org.groundbreak.store.TestEvents.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.user.UserKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.trail.ChainBreak;
import org.groundbreak.trail.ChainBreak.Kind;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.EventHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain of hashes as it is stored, and what verifying finds in rows that somebody has changed (rules H1 to H3). */
abstract class TrailTableContract extends StoreContract {

    private static final int THREADS = 4;
    private static final int EACH = 10;

    private AoEventLog log;
    private TrailTable trails;

    TrailTableContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openLog() {
        log = new AoEventLog(ao);
        trails = new TrailTable(ao);
    }

    @Test
    void givenSeveralAppendsWhenVerifiedThenTheyAreOneChainH1() throws Exception {
        fill(STREAM);
        fill(new StreamId("02"));

        StoredTrail trail = trails.read(STREAM);

        assertEquals(4, trail.events().size());
        assertEquals(Optional.empty(), trail.verify(Optional.empty()));
        assertEquals(Optional.empty(), trail.verify(trails.head(STREAM)));
        assertEquals(trail.head(), trails.head(STREAM));
        assertEquals(4, trails.head(STREAM).orElseThrow().sequence());
        assertNotEquals(trails.head(STREAM), trails.head(new StreamId("02")));
        assertEquals(Optional.of(ChainHead.NONE), trails.head(new StreamId("03")));
        assertEquals(Optional.empty(), trails.read(new StreamId("03")).verify(Optional.empty()));
    }

    @Test
    void givenEverythingAnEventCanSayWhenStoredThenItsHashFitsWhatIsReadAgainH1() throws Exception {
        NewEvent odd = new NewEvent(
                new EventHeader(AT, PersonNumber.CLOCK, 0),
                new EventBody(
                        new EventType("ODD"),
                        Optional.empty(),
                        Map.of("empty", "", "lines", "a\r\nb\\n", "wide", "\u00e4 \u4e2d \ud83d\ude80")),
                Optional.empty());

        log.append(STREAM, 0, List.of(odd));

        assertEquals(Optional.empty(), trails.read(STREAM).verify(Optional.empty()));
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyAppendThenTheyKeepOneChainH1() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        Race.run(THREADS, thread -> {
            AoEventLog own = new AoEventLog(nodes.get(thread % nodes.size()));
            for (int done = 0; done < EACH; ) {
                try {
                    own.append(STREAM, own.read(STREAM).size(), List.of(event(thread + "a" + done), event("b")));
                    done++;
                } catch (SequenceTakenException e) {
                    Thread.onSpinWait();
                }
            }
        });

        StoredTrail trail = trails.read(STREAM);
        assertEquals(2 * THREADS * EACH, trail.events().size());
        assertEquals(Optional.empty(), trail.verify(Optional.empty()));
    }

    @Test
    void givenErasedWordsAndAForgottenPersonWhenVerifiedThenEverythingStillFitsH1() throws Exception {
        PersonTable people = new PersonTable(ao);
        PersonNumber person = people.numberOf(new UserKey("u1"));
        log.append(STREAM, 0, List.of(by(person), event("why", AT, Optional.of("Ms Miller said so"))));
        ChainHead head = trails.head(STREAM).orElseThrow();

        log.eraseTexts(STREAM);
        people.forget(new UserKey("u1"));

        StoredTrail trail = trails.read(STREAM);
        assertEquals(Optional.empty(), trail.verify(Optional.of(head)));
        assertEquals(Optional.empty(), trail.firstForeignText());
        assertEquals(Optional.empty(), trail.events().get(1).words().text());
    }

    @Test
    void givenAnyColumnThatSomebodyChangedWhenVerifiedThenThatEventIsNamedH2() throws Exception {
        List<Map.Entry<String, Object>> changes = List.of(
                Map.entry("TYPE_NAME", "OTHER"),
                Map.entry("TYPE_NAME", "not a name"),
                Map.entry("AT_MILLIS", AT.toEpochMilli() + 1),
                Map.entry("PERSON", 8L),
                Map.entry("PERSON", -1L),
                Map.entry("PAGE_VERSION", 4),
                Map.entry("FINGERPRINT", "f0:" + "0".repeat(64)),
                Map.entry("FINGERPRINT", "nonsense"),
                Map.entry("DATA", "1\nnote=forged"),
                Map.entry("DATA", "2"),
                Map.entry("TEXT_DIGEST", "0".repeat(64)),
                Map.entry("CHAIN_HASH", "0".repeat(64)));
        for (int i = 0; i < changes.size(); i++) {
            StreamId stream = new StreamId("0" + Integer.toHexString(i + 1));
            fill(stream);
            change(stream, 2, changes.get(i).getKey(), changes.get(i).getValue());

            assertEquals(Optional.of(new ChainBreak(2, Kind.CHANGED)), verify(stream), "change " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short"})
    void givenAHashThatSomebodyTookAwayWhenVerifiedThenThatEventIsNamedAndPeopleCanGoOnH2(String hash)
            throws Exception {
        fill(STREAM);
        change(STREAM, 4, "CHAIN_HASH", hash.isEmpty() ? null : hash);
        assertEquals(Optional.empty(), trails.head(STREAM));

        log.append(STREAM, 4, List.of(event("five")));

        assertEquals(Optional.of(new ChainBreak(4, Kind.NO_HASH)), verify(STREAM));
    }

    @Test
    void givenARowThatSomebodyRemovedWhenVerifiedThenItsPlaceIsNamedH2() throws Exception {
        fill(STREAM);
        ao.delete(ao.find(EventRow.class, "STREAM = ? AND SEQ = ?", STREAM.value(), 2L));

        assertEquals(Optional.of(new ChainBreak(2, Kind.GAP)), verify(STREAM));
    }

    @Test
    void givenARemovedRowBeforeADamagedOneWhenVerifiedThenTheFirstIsNamedH2() throws Exception {
        fill(STREAM);
        ao.delete(ao.find(EventRow.class, "STREAM = ? AND SEQ = ?", STREAM.value(), 2L));
        change(STREAM, 3, "DATA", "2");

        assertEquals(Optional.of(new ChainBreak(2, Kind.GAP)), verify(STREAM));
    }

    @Test
    void givenTwoRowsThatSomebodyExchangedWhenVerifiedThenTheFirstIsNamedH2() throws Exception {
        fill(STREAM);
        change(STREAM, 2, "SEQ", 99L);
        change(STREAM, 3, "SEQ", 2L);
        change(STREAM, 99, "SEQ", 3L);

        assertEquals(Optional.of(new ChainBreak(2, Kind.CHANGED)), verify(STREAM));
    }

    @Test
    void givenARowOfAnotherStreamWhenVerifiedThenItIsNamedH2() throws Exception {
        fill(STREAM);
        StreamId other = new StreamId("02");
        fill(other);
        ao.delete(ao.find(EventRow.class, "STREAM = ? AND SEQ = ?", STREAM.value(), 3L));
        change(other, 3, "STREAM", STREAM.value());

        assertEquals(Optional.of(new ChainBreak(3, Kind.CHANGED)), verify(STREAM));
        assertEquals(Optional.of(new ChainBreak(3, Kind.GAP)), verify(other));
    }

    /** What a chain alone cannot show. */
    @Test
    void givenATailThatSomebodyCutOffWhenVerifiedThenOnlyAKnownHeadShowsItH2() throws Exception {
        fill(STREAM);
        Optional<ChainHead> head = trails.head(STREAM);
        ao.delete(ao.find(EventRow.class, "STREAM = ? AND SEQ > ?", STREAM.value(), 2L));

        assertEquals(Optional.empty(), verify(STREAM));
        assertEquals(
                Optional.of(new ChainBreak(3, Kind.CUT_OFF)),
                trails.read(STREAM).verify(head));

        log.append(STREAM, 2, List.of(event("another"), event("end")));

        assertEquals(Optional.empty(), verify(STREAM));
        assertEquals(
                Optional.of(new ChainBreak(4, Kind.OTHER_HEAD)),
                trails.read(STREAM).verify(head));
    }

    /** A damaged row is told before a tail that is missing behind it. */
    @Test
    void givenADamagedRowAndACutTailWhenVerifiedThenTheRowIsNamedH2() throws Exception {
        fill(STREAM);
        Optional<ChainHead> head = Optional.of(new ChainHead(9, EventHash.BEGINNING));
        change(STREAM, 2, "DATA", "2");

        StoredTrail trail = trails.read(STREAM);

        assertEquals(Optional.of(new ChainBreak(2, Kind.CHANGED)), trail.verify(head));
        assertEquals(3, trail.readable().size());
        assertEquals(Optional.empty(), trail.head());
    }

    @Test
    void givenWordsThatSomebodyChangedOrAddedWhenLookedAtThenTheFirstEventIsNamedH3() throws Exception {
        fill(STREAM);
        assertEquals(Optional.empty(), trails.read(STREAM).firstForeignText());

        changeWords("WORDS", "Because not");
        assertEquals(Optional.of(3L), trails.read(STREAM).firstForeignText());
        assertEquals(Optional.empty(), verify(STREAM));

        changeWords("SALT", "no salt");
        assertEquals(Optional.of(3L), trails.read(STREAM).firstForeignText());
        assertEquals(
                Optional.empty(), trails.read(STREAM).events().get(2).words().text());
    }

    @Test
    void givenALongStreamWhenItsEndIsReadThenTheNewestComeFirstWithTheirWords() throws Exception {
        fill(STREAM);

        List<StoredEvent> newest = trails.before(STREAM, Long.MAX_VALUE, 3);
        List<StoredEvent> oldest = trails.before(STREAM, 2, 3);

        assertEquals(
                List.of(4L, 3L, 2L), newest.stream().map(StoredEvent::sequence).toList());
        assertEquals("Because", newest.get(1).words().text().orElseThrow().text());
        assertEquals(List.of(1L), oldest.stream().map(StoredEvent::sequence).toList());
        assertEquals(List.of(), trails.before(STREAM, 1, 3));
    }

    private void fill(StreamId stream) throws Exception {
        log.append(stream, 0, List.of(event("one"), event("two")));
        log.append(stream, 2, List.of(event("three", AT, Optional.of("Because"))));
        log.append(stream, 3, List.of(event("four")));
        assertEquals(
                LongStream.rangeClosed(1, 4).boxed().toList(),
                log.read(stream).stream().map(RecordedEvent::sequence).toList());
    }

    private static NewEvent by(PersonNumber person) {
        NewEvent plain = event("by");
        return new NewEvent(new EventHeader(AT, person, 3), plain.body(), Optional.empty());
    }

    private Optional<ChainBreak> verify(StreamId stream) {
        return trails.read(stream).verify(Optional.empty());
    }

    private void change(StreamId stream, long sequence, String column, Object value) throws SQLException {
        update("EVENT", column, value, stream, sequence);
    }

    private void changeWords(String column, Object value) throws SQLException {
        update("EVENT_TEXT", column, value, STREAM, 3);
    }

    /** As somebody does who may write to the database. */
    private void update(String table, String column, Object value, StreamId stream, long sequence) throws SQLException {
        try (Connection connection = database.host().dataSource().getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "AO\\_%\\_" + table, null)) {
            tables.next();
            String sql = "UPDATE \"" + tables.getString("TABLE_NAME") + "\" SET \"" + column
                    + "\" = ? WHERE \"STREAM\" = ? AND \"SEQ\" = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, value);
                statement.setString(2, stream.value());
                statement.setLong(3, sequence);
                assertEquals(1, statement.executeUpdate());
            }
        }
    }
}
