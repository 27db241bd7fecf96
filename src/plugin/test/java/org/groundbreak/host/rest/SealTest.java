package org.groundbreak.host.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String TEXT = "0-1772446530000-42";

    private final Seal seal = new Seal();

    @Test
    void whatOneClosesItOpensAndNobodyElseDoes() {
        String closed = seal.close(TEXT);

        assertEquals(Optional.of(TEXT), seal.open(closed));
        assertEquals(Optional.empty(), new Seal().open(closed));
    }

    @Test
    void whatIsClosedFitsIntoAnAddressSaysNothingAndDiffersEachTime() {
        String closed = seal.close(TEXT);

        assertTrue(closed.matches("[A-Za-z0-9_-]+"), closed);
        assertFalse(closed.contains("42"), closed);
        assertNotEquals(closed, seal.close(TEXT));
    }

    @Test
    void whatIsChangedByOneCharacterIsNotOpened() {
        String closed = seal.close(TEXT);
        for (int i = 0; i < closed.length() - 1; i++) {
            char other = closed.charAt(i) == 'A' ? 'B' : 'A';

            assertEquals(Optional.empty(), seal.open(closed.substring(0, i) + other + closed.substring(i + 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatWasNeverClosedIsNotOpened(String text) {
        assertEquals(Optional.empty(), seal.open(text));
    }
}
