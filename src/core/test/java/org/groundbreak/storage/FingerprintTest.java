package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F7. */
class FingerprintTest {

    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void givenAFingerprintWhenWrittenAndReadThenItIsTheSame() {
        Fingerprint fingerprint = Fingerprint.of(12, "test");

        assertEquals("f12:" + DIGEST, fingerprint.toString());
        assertEquals(fingerprint, Fingerprint.parse("f12:" + DIGEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "f0:",
                DIGEST,
                "f00:" + DIGEST,
                "f0:" + DIGEST + "0",
                "F0:" + DIGEST,
                "f99999:" + DIGEST,
                ":" + DIGEST,
                "f:" + DIGEST,
                "f-1:" + DIGEST,
                "f+1:" + DIGEST,
                "f1 :" + DIGEST,
                "g0:" + DIGEST
            })
    void givenAnythingElseThenItIsNoFingerprint(String text) {
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.parse(text));
    }

    @Test
    void givenPartsThatCanBeNoneThenThereIsNoFingerprint() {
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(-1, DIGEST));
        assertThrows(IllegalArgumentException.class, () -> new Fingerprint(0, DIGEST.toUpperCase(Locale.ROOT)));
    }
}
