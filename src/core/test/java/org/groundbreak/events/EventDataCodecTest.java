package org.groundbreak.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule E5. */
class EventDataCodecTest {

    @Test
    void givenDataThenTheTextIsSortedAndNeverEmpty() {
        assertEquals("1", EventDataCodec.encode(Map.of()));
        assertEquals("1\napplication=x\nissue=7", EventDataCodec.encode(Map.of("issue", "7", "application", "x")));
    }

    @Test
    void givenAwkwardCharactersThenTheyAreWrittenOnOneLine() {
        assertEquals("1\na=b\\\\n\\n\\r=c", EventDataCodec.encode(Map.of("a", "b\\n\n\r=c")));
    }

    @Test
    void givenAnyDataWhenWrittenAndReadThenItIsTheSame() {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            Map<String, String> data = new HashMap<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                data.put("key" + random.nextInt(100), value(random));
            }
            assertEquals(data, EventDataCodec.decode(EventDataCodec.encode(data)));
        }
    }

    @Test
    void givenKeysOfALaterVersionThenTheyAreKept() {
        assertEquals(Map.of("round", "1", "w", ""), EventDataCodec.decode("1\nround=1\nw="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2\na=b", "1\n", "1\n=b", "1\nab", "1\na=\\", "1\na=\\t"})
    void givenDamagedTextThenReadingSaysSo(String text) {
        assertThrows(IllegalArgumentException.class, () -> EventDataCodec.decode(text));
    }

    @Test
    void givenWhatNoDatabaseKeepsThenWritingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EventDataCodec.encode(Map.of("a", "\0")));
        assertThrows(IllegalArgumentException.class, () -> EventDataCodec.encode(Map.of("a b", "x")));
        assertThrows(IllegalArgumentException.class, () -> EventDataCodec.encode(Map.of("", "x")));
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            value.append("ab\\\n\r=nr\u00e4 ".charAt(random.nextInt(10)));
        }
        return value.toString();
    }
}
