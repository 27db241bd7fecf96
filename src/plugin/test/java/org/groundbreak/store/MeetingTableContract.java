package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;

/** Of which meetings there is something to tell, and who was told what (rule M4). */
abstract class MeetingTableContract extends StoreContract {

    private static final int THREADS = 8;
    private static final StreamId STREAM = new StreamId("01ab");
    private static final StreamId OTHER = new StreamId("01ac");
    private static final PersonNumber ADA = new PersonNumber(4);
    private static final PersonNumber BEN = new PersonNumber(5);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    MeetingTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenAMeetingThatChangesThenItWaitsUntilEverybodyKnows() {
        MeetingTable table = new MeetingTable(ao);

        assertTrue(table.note(STREAM, 42, 7, "a"));
        assertTrue(table.note(OTHER, 43, 2, "a"));
        assertEquals(List.of(42L, 43L), table.waiting(10));
        assertEquals(List.of(42L), table.waiting(1));
        table.told(STREAM, 7);

        assertEquals(List.of(43L), table.waiting(10));
        assertFalse(table.note(STREAM, 42, 8, "a"), "nothing that anybody has to know has changed");
        assertTrue(table.note(STREAM, 42, 9, "b"));
        assertEquals(List.of(42L, 43L), table.waiting(10).stream().sorted().toList());
    }

    @Test
    void givenWhatWasKnownOfAnEarlierEventThenItNeitherTakesThePlaceOfALaterOneNorEndsTheWaiting() {
        MeetingTable table = new MeetingTable(ao);
        table.note(STREAM, 42, 9, "b");

        assertFalse(table.note(STREAM, 42, 8, "a"));
        table.told(STREAM, 8);

        assertEquals(List.of(42L), table.waiting(10));
    }

    @Test
    void givenManyThreadsOnTwoNodesWhenTheyClaimOneMessageThenOneSendsItM4() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        AtomicInteger own = new AtomicInteger();

        Race.run(THREADS, i -> {
            MeetingMailTable table = new MeetingMailTable(nodes.get(i % nodes.size()));
            if (table.claim(STREAM, 1, ADA, new MeetingMail(1, 1, 7, "REQUEST"), NOW)) {
                own.incrementAndGet();
            }
        });

        assertEquals(1, own.get());
    }

    @Test
    void givenSeveralMessagesThenTheLastToEachOfOneRoundIsKnown() {
        MeetingMailTable table = new MeetingMailTable(ao);
        MeetingMail moved = new MeetingMail(2, 2, 9, "REQUEST");
        MeetingMail cancelled = new MeetingMail(3, 2, 12, "CANCEL");
        for (MeetingMail mail : List.of(new MeetingMail(1, 1, 7, "REQUEST"), moved, cancelled)) {
            assertTrue(table.claim(STREAM, 1, ADA, mail, NOW));
        }
        assertTrue(table.claim(STREAM, 1, BEN, moved, NOW));
        assertTrue(table.claim(STREAM, 2, BEN, cancelled, NOW));
        assertTrue(table.claim(OTHER, 1, BEN, cancelled, NOW));

        assertEquals(Map.of(ADA, cancelled, BEN, moved), table.last(STREAM, 1));
        assertEquals(Map.of(), table.last(OTHER, 2));
    }

    @Test
    void givenWhatIsOldThenItIsForgotten() {
        MeetingMailTable table = new MeetingMailTable(ao);
        table.claim(STREAM, 1, ADA, new MeetingMail(1, 1, 7, "REQUEST"), NOW);

        table.forgetBefore(NOW);
        assertEquals(1, table.last(STREAM, 1).size());
        table.forgetBefore(NOW.plusMillis(1));
        assertEquals(Map.of(), table.last(STREAM, 1));
    }
}
