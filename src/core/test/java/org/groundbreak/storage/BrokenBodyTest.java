package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F1: what is wrong is said with a place in the body, and what XML forbids is wrong. */
class BrokenBodyTest {

    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/",
            "<p",
            "<p>",
            "</p>",
            "</storage>",
            "<storage>",
            "&",
            "&nbsp;",
            "&zz;",
            "&#x",
            "&#xD800;",
            ";",
            "<!--",
            "--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "<?xml",
            "<!DOCTYPE p [",
            "'",
            "\"",
            "=",
            " a='1'",
            " xmlns:q='u'",
            " xmlns='u'",
            "<q:r/>",
            "<ac:link/>",
            "<ac:",
            ":",
            "\u0000",
            "\ufffe",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\r",
            "\n",
            "\r\n",
            " ",
            "x",
            "\u0085",
            "\u2028",
            "<e xml:lang='d'/>",
            "&lt;",
            "&LT;");

    @Test
    void givenAMistakeThenItsPlaceIsThatOfTheBody() {
        StorageFormatException failure = failure("<p>one</p>\n<p>a & b</p>");

        assertEquals(2, failure.line());
        assertEquals(7, failure.column());
        assertEquals("not-well-formed at line 2, column 7", failure.getMessage());
        assertNotNull(failure.getCause());
        assertPlace(1, 2, "&");
        assertPlace(1, 4, "a & b");
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>', 1, 4",
        "'<p>\n', 2, 1",
        "'</p>', 1, 3",
        "'<', 1, 2",
        "'', 0, 0",
        "'<![CDATA[', 1, 10",
        "'<p>&nbsp;&zz;</p>', 1, 10",
        "'<p>\n&nbsp;\n<q/>&zz;</p>', 3, 5",
        "'<a title=\"&zz;\"/>', 1, 11",
        "'\r\n\r\n&zz;', 3, 1",
        "'\r\r&zz;', 3, 1",
    })
    void givenWhatIsBrokenThenThePlaceIsRight(String body, int line, int column) {
        String real = body.replace("\\n", "\n").replace("\\r", "\r");
        if (line == 0) {
            assertDoesNotThrow(() -> StorageDocument.parse(real));
        } else {
            assertPlace(line, column, real);
        }
    }

    /** The parser lets these through, and Confluence does not. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u001f", "\ufffe", "\uffff", "\ud800", "\udfff", "\udc00\ud800"})
    void givenACharacterThatXmlForbidsThenItsPlaceIsSaid(String forbidden) {
        for (String around : new String[] {
            "<p>%s</p>",
            "<p>\ud83d\ude00</p>%s",
            "<p a='%s'/>",
            "<p><!-- %s --></p>",
            "<![CDATA[%s]]>",
            "%s",
            "<?a %s?>"
        }) {
            String body = "<p>one</p>\n" + around.formatted(forbidden);
            StorageFormatException failure = failure(body);

            assertEquals(StorageError.NOT_WELL_FORMED, failure.error(), body);
            assertEquals(2, failure.line(), body);
            assertEquals(around.indexOf("%s") + 1, failure.column(), (double) 1, body);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#0;", "&#1;", "&#xFFFE;", "&#xFFFF;", "&#65535;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#x;"
            })
    void givenAReferenceToACharacterThatXmlForbidsThenItsPlaceIsSaid(String reference) {
        for (String around : new String[] {"<p>\n%s</p>", "<p a='\n%s'/>"}) {
            StorageFormatException failure = failure(around.formatted(reference));

            assertEquals(StorageError.NOT_WELL_FORMED, failure.error());
            assertEquals(2, failure.line());
            assertTrue(failure.column() >= 1 && failure.column() <= reference.length() + 1, failure.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0009", "\n", "\u0085", "\ud7ff", "\ue000", "\ufffd", "\ud83d\ude00", "\udbff\udfff"})
    void givenACharacterThatXmlAllowsThenItIsRead(String allowed) throws Exception {
        for (int before = 3_700; before < 4_100; before++) {
            String text = "x".repeat(before) + allowed + "y";

            assertEquals(text, new CanonicalForm0().canonical(StorageDocument.parse(text)));
        }
    }

    /** What comes first is said first, though the parser reads ahead. */
    @Test
    void givenSeveralMistakesThenTheFirstIsSaid() {
        assertEquals(StorageError.UNKNOWN_ENTITY, failure("<p>&zz;\u0000</p>").error());
        assertPlace(1, 4, "<p>\u0000&zz;</p>");
    }

    @Test
    void givenAnyRubbishThenItIsReadOrRefusedWithAPlaceInIt() {
        Random random = new Random(6);
        for (int i = 0; i < 30_000; i++) {
            StringBuilder body = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            try {
                StorageDocument.parse(body.toString());
            } catch (StorageFormatException e) {
                assertIsInside(e, body.toString());
            }
        }
    }

    private static void assertIsInside(StorageFormatException e, String body) {
        String[] lines = body.split("\r\n|\r|\n", -1);
        assertTrue(e.line() >= 1 && e.line() <= lines.length, () -> e.getMessage() + " in " + body);
        int longest = lines[e.line() - 1].length() + 2;
        assertTrue(e.column() >= 1 && e.column() <= longest, () -> e.getMessage() + " in " + body);
    }

    private static void assertPlace(int line, int column, String body) {
        StorageFormatException failure = failure(body);
        assertEquals(line + ":" + column, failure.line() + ":" + failure.column(), body);
    }

    private static StorageFormatException failure(String body) {
        return assertThrows(StorageFormatException.class, () -> StorageDocument.parse(body), body);
    }
}
