package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.EventType;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.junit.jupiter.api.Test;

/** What was judged is kept with the verdict that speaks of it, once for all of them (rule F18). */
abstract class JudgedBodyContract extends StoreContract {

    private static final int THREADS = 8;
    private static final StreamId STREAM = new StreamId("01ab");
    private static final Fingerprint ONE = new Fingerprint(1, "a".repeat(64));
    private static final JudgedBody BODY = new JudgedBody("<p>\ud83d\ude80 Grüße</p>", Optional.of("{}"));

    JudgedBodyContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenTwoVerdictsOnOneContentWhenAppendedThenItIsKeptOnceAndReadBackF18() throws Exception {
        EventLog log = judging(ao, fingerprint -> Optional.of(BODY));

        log.append(STREAM, 0, List.of(verdict(ONE)));
        log.append(STREAM, 1, List.of(verdict(ONE)));

        assertEquals(1, ao.count(JudgedBodyRow.class));
        assertEquals(Optional.of(BODY), table().of(STREAM, ONE));
        assertEquals(Optional.empty(), table().of(new StreamId("01ac"), ONE));
    }

    @Test
    void givenAnEmptyPageWhenJudgedThenTheEmptyBodyIsReadBackF18() throws Exception {
        JudgedBody empty = new JudgedBody("", Optional.empty());

        judging(ao, fingerprint -> Optional.of(empty)).append(STREAM, 0, List.of(verdict(ONE)));

        assertEquals(Optional.of(empty), table().of(STREAM, ONE));
    }

    @Test
    void givenWhatWasJudgedElsewhereWhenKeptTwiceOnTwoNodesThenThereIsOneRow() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());

        Race.run(THREADS, i -> new JudgedBodyTable(nodes.get(i % 2)).keep(STREAM, ONE, BODY));

        assertEquals(1, ao.count(JudgedBodyRow.class));
        assertEquals(Optional.of(BODY), table().of(STREAM, ONE));
    }

    @Test
    void givenThatSomebodyElseWasQuickerWhenAppendedThenNothingIsLeftBehindF18() throws Exception {
        new AoEventLog(ao).append(STREAM, 0, List.of(event(Optional.empty())));

        assertThrows(SequenceTakenException.class, () -> judging(ao, fingerprint -> Optional.of(BODY))
                .append(STREAM, 0, List.of(verdict(ONE))));

        assertEquals(Optional.empty(), table().of(STREAM, ONE));
        assertEquals(1, new AoEventLog(ao).read(STREAM).size());
    }

    @Test
    void givenThatTheContentCannotBeWrittenWhenAppendedThenTheVerdictIsNotThereEitherF18() {
        Function<Fingerprint, Optional<JudgedBody>> fails = fingerprint -> {
            throw new IllegalStateException("no content");
        };

        assertThrows(IllegalStateException.class, () -> judging(ao, fails).append(STREAM, 0, List.of(verdict(ONE))));

        assertEquals(List.of(), new AoEventLog(ao).read(STREAM));
    }

    @Test
    void givenManyOnTwoNodesWhenTheyJudgeOneContentThenOneWinsAndTheOthersAreToldF18() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        AtomicInteger won = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();

        Race.run(THREADS, i -> {
            try {
                judging(nodes.get(i % nodes.size()), fingerprint -> Optional.of(BODY))
                        .append(STREAM, 0, List.of(verdict(ONE)));
                won.incrementAndGet();
            } catch (SequenceTakenException e) {
                told.incrementAndGet();
            }
        });

        assertEquals(List.of(1, THREADS - 1), List.of(won.get(), told.get()));
        assertEquals(Optional.of(BODY), table().of(STREAM, ONE));
    }

    @Test
    void givenTheTextsAreErasedThenSoIsWhatWasJudgedF18() throws Exception {
        judging(ao, fingerprint -> Optional.of(BODY)).append(STREAM, 0, List.of(verdict(ONE)));

        table().erase(STREAM);

        assertEquals(Optional.empty(), table().of(STREAM, ONE));
        assertTrue(new AoEventLog(ao).read(STREAM).get(0).body().fingerprint().isPresent());
    }

    private JudgedBodyTable table() {
        return new JudgedBodyTable(ao);
    }

    private static EventLog judging(ActiveObjects node, Function<Fingerprint, Optional<JudgedBody>> judged) {
        return new JudgementLog(node, new AoEventLog(node), new JudgedBodyTable(node), judged);
    }

    private static NewEvent verdict(Fingerprint fingerprint) {
        return event(Optional.of(fingerprint));
    }

    private static NewEvent event(Optional<Fingerprint> fingerprint) {
        return new NewEvent(
                new EventHeader(Instant.parse("2026-03-02T10:00:00Z"), new PersonNumber(1), 1),
                new EventBody(new EventType("VERDICT_GIVEN"), fingerprint, Map.of()),
                Optional.empty());
    }
}
