package org.groundbreak.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final PersonNumber ANN = new PersonNumber(1);

    @ParameterizedTest
    @ValueSource(strings = {"", "ABC", "xyz", "0123456789012345678901234567890123456789a"})
    void givenAnythingButShortLowerCaseHexThenItIsNoStreamId(String value) {
        assertThrows(IllegalArgumentException.class, () -> new StreamId(value));
    }

    @Test
    void givenRandomBitsThenTheStreamIdHasAllOfThem() {
        Random random = new Random(1);

        StreamId first = StreamId.random(random);

        assertEquals(32, first.value().length());
        assertNotEquals(first, StreamId.random(random));
        assertEquals(first.value(), first.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "spec",
                "1A",
                "_A",
                "SPECs",
                "SPEC-STOPPED",
                "SP\u00c4C",
                "A2345678901234567890123456789012345678901"
            })
    void givenAnythingButAConstantsNameThenItIsNoEventType(String name) {
        assertThrows(IllegalArgumentException.class, () -> new EventType(name));
    }

    @Test
    void givenAnInstantFinerThanAMillisecondThenTheHeaderIsRefused() {
        Instant tooFine = Instant.parse("2026-01-01T00:00:00.000001Z");

        assertThrows(IllegalArgumentException.class, () -> new EventHeader(tooFine, ANN, 1));
        assertThrows(IllegalArgumentException.class, () -> new EventHeader(Instant.EPOCH, ANN, -1));
        assertEquals(0, new EventHeader(Instant.EPOCH, ANN, 0).pageVersion());
    }

    @Test
    void givenAnEventThenItsPlaceBeginsAtOne() {
        NewEvent event = new NewEvent(
                new EventHeader(Instant.EPOCH, ANN, 1),
                new EventBody(new EventType("TRIED"), Optional.empty(), Map.of()),
                Optional.of(new FreeText("because", SALT)));
        StreamId stream = new StreamId("ab");

        assertThrows(IllegalArgumentException.class, () -> event.recordedAs(stream, 0));
        RecordedEvent recorded = event.recordedAs(stream, 1);
        assertEquals(1, recorded.sequence());
        assertEquals(stream, recorded.stream());
        assertEquals(event.header(), recorded.header());
        assertEquals(Optional.of(event.text().orElseThrow().digest()), recorded.textDigest());
    }

    /** Rule E4. The expected digest was made with sha256sum. */
    @Test
    void givenATextThenItsDigestIsOverSaltAndText() {
        FreeText text = new FreeText("because", SALT);

        assertEquals("e1c5cf1f8150f8801076b3e65929fdb5df11656ec85348c47555108de6ced90a", text.digest());
        assertNotEquals(
                "0".repeat(32), FreeText.salted("because", new Random(1)).salt());
    }

    /** Rule E4. */
    @Test
    void givenATextThenNeitherBlankWordsNorAWeakSaltPassAndNoLogShowsTheWords() {
        assertThrows(IllegalArgumentException.class, () -> new FreeText(" ", SALT));
        assertThrows(IllegalArgumentException.class, () -> new FreeText("because", "00"));
        assertFalse(new FreeText("because", SALT).toString().contains("because"));
    }
}
