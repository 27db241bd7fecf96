package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;

/** What no real database does on demand. */
class AoEventLogTest {

    @Test
    void givenADatabaseThatFailsTwiceWhenAppendedThenTheFirstFailureIsToldAndTheSecondBesideIt() {
        RuntimeException first = new IllegalStateException("connection lost");
        RuntimeException second = new IllegalStateException("still lost");
        ActiveObjects ao = mock(ActiveObjects.class);
        when(ao.executeInTransaction(any())).thenThrow(first);
        when(ao.find(eq(EventRow.class), any(Query.class))).thenThrow(second);

        RuntimeException told = assertThrows(RuntimeException.class, () -> new AoEventLog(ao)
                .append(TestEvents.STREAM, 0, List.of(TestEvents.event("x"))));

        assertSame(first, told);
        assertArrayEquals(new Throwable[] {second}, told.getSuppressed());
    }
}
