package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule F3: broken, too deep and too large are three sentences, wherever a page is read. */
class UnreadablePageTest {

    @ParameterizedTest
    @CsvSource({
        "<p>,         1, page-unreadable, 1, 4",
        "&nothing;,   1, page-unreadable, 1, 1",
        "<b>,       501, page-too-deep,   1, 1501",
        "ab,    2500001, page-too-large,  1, 5000001",
    })
    void givenABodyThatCannotBeReadThenTheProblemSaysWhyAndWhere(
            String piece, int times, String code, String line, String column) {
        StorageFormatException why =
                assertThrows(StorageFormatException.class, () -> StorageDocument.parse(piece.repeat(times)));

        assertEquals(code, UnreadablePage.problem(why).code());
        assertArrayEquals(new String[] {line, column}, UnreadablePage.place(why));
    }
}
