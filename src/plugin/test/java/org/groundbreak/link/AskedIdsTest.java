package org.groundbreak.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.LongStream;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedIdsTest {

    @Test
    void givenTwentyOneIdsWhenWrittenThenTwentyAreAskedForAndReadAgain() {
        List<Long> ids = LongStream.rangeClosed(1, 21).boxed().toList();

        assertEquals(ids.subList(0, 20), AskedIds.parse(AskedIds.text(ids)));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "one",
                "1,",
                "0",
                "-1",
                "1, 2",
                "1234567890123456789",
                "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21"
            })
    void givenNoneTooManyOrNoNumbersWhenReadThenTheyAreRefused(String ids) {
        assertEquals(
                "too-many-ids",
                assertThrows(Problem.class, () -> AskedIds.parse(ids)).code());
    }
}
