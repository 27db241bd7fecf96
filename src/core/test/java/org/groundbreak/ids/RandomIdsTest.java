package org.groundbreak.ids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomIdsTest {

    private final RandomIds ids = new RandomIds();

    @Test
    void givenAnyOfThemThenItIsLowerCaseHexOfItsLength() {
        assertTrue(ids.id().matches("[0-9a-f]{32}"));
        assertTrue(ids.secret().matches("[0-9a-f]{64}"));
        assertTrue(ids.mark().matches("[0-9a-f]{8}"));
    }

    @Test
    void givenTwoOfThemThenTheyDifferAndOnlyATestCanForetellThem() {
        assertNotEquals(ids.id(), ids.id());
        assertNotEquals(new RandomIds().secret(), new RandomIds().secret());
        assertEquals(new RandomIds(new Random(1)).id(), new RandomIds(new Random(1)).id());
    }
}
