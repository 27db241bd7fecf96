package org.groundbreak.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Rule R17: what came of the items of a meeting, the latest words of each, and a step costs the same however many there are. */
class SettledAgendaTest {

    private static final AgendaItem FIRST = AgendaItem.question(7);
    private static final AgendaItem SECOND = AgendaItem.question(3);

    @Test
    void givenAnItemThatIsSettledAgainThenTheLatestWordsHoldAndItKeepsItsPlace() {
        MeetingTalk once = MeetingTalk.NONE.settled(FIRST, 10).settled(SECOND, 11);
        MeetingTalk again = once.settled(FIRST, 12);

        assertEquals(Map.of(FIRST, 10L, SECOND, 11L), once.settled());
        assertEquals(Map.of(FIRST, 12L, SECOND, 11L), again.settled());
        assertEquals(List.of(FIRST, SECOND), List.copyOf(again.settled().keySet()));
    }

    @Test
    void givenNothingSettledThenThereIsNothingAndNobodyPutsAnythingIn() {
        Map<AgendaItem, Long> none = MeetingTalk.NONE.settled();

        assertEquals(Map.of(), none);
        assertThrows(UnsupportedOperationException.class, () -> none.put(FIRST, 1L));
    }

    @Test
    void givenTheSameWordsThenTheTalksAreTheSameOnWhateverWayTheyCameAbout() {
        SettledAgenda agenda = SettledAgenda.NONE.with(FIRST, 3).with(SECOND, 2);
        SettledAgenda again = SettledAgenda.NONE.with(FIRST, 1).with(SECOND, 2).with(FIRST, 3);

        assertEquals(agenda, again);
        assertEquals(agenda.all().hashCode(), again.hashCode());
        assertEquals(agenda.all().toString(), again.toString());
        assertNotEquals(agenda, SettledAgenda.NONE.with(FIRST, 3));
        assertNotEquals(agenda, agenda.all());
    }

    /** By the memory that is taken, which is the same on every machine: a map that is copied takes a hundred times as much. */
    @Test
    void givenTenTimesAsManyItemsThenTheyCostSomeTenTimesAsMuch() {
        taken(100);

        double few = taken(100);
        double many = taken(1_000);

        assertTrue(many < 20 * few, many + " bytes for 1,000 items, " + few + " for 100");
    }

    private static long taken(int count) {
        List<AgendaItem> items =
                LongStream.rangeClosed(1, count).mapToObj(AgendaItem::question).toList();
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        MeetingTalk talk = MeetingTalk.NONE;
        for (int i = 0; i < count; i++) {
            talk = talk.settled(items.get(i), i);
        }
        long taken = memory.getCurrentThreadAllocatedBytes() - before;
        assertEquals(count, talk.settled().size());
        return taken;
    }
}
