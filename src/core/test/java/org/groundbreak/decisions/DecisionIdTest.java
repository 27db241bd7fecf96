package org.groundbreak.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundbreak.events.StreamId;
import org.junit.jupiter.api.Test;

/** Rule D1. */
class DecisionIdTest {

    @Test
    void givenAnyIdThatSomebodyTypedThenItsStreamIsFixedAndItsOwn() {
        Set<StreamId> streams = new HashSet<>();
        for (String id : List.of("a", "A", " a", "\u00e4", "a".repeat(10_000), "00000000")) {
            streams.add(new DecisionId(77, id).stream());
            streams.add(new DecisionId(78, id).stream());
        }

        assertEquals(12, streams.size());
        assertTrue(streams.stream().allMatch(stream -> stream.value().length() == 40));
        assertEquals(
                "02000000000000004dca978112ca1bbdcafac231",
                new DecisionId(77, "a").stream().value());
    }

    @Test
    void givenNoIdThenThereIsNoDecision() {
        assertThrows(IllegalArgumentException.class, () -> new DecisionId(77, " "));
    }
}
