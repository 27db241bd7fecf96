package org.groundbreak.sandbox.confluence.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageParserTest {
    private final StorageParser parser = new StorageParser();

    @Test
    void givenEntitiesOfXhtml_thenTheyAreCharacters() {
        assertEquals(
                "a\u00a0–&<", parser.parse("<p>a&nbsp;&ndash;&amp;&lt;</p>").getTextContent());
    }

    @Test
    void givenCdata_thenEntitiesInsideAreLeftAlone() {
        String body = "<ac:plain-text-body><![CDATA[a &nbsp; ]]]]><![CDATA[> b]]></ac:plain-text-body>";

        assertEquals("a &nbsp; ]]> b", parser.parse(body).getTextContent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>open",
                "<b><i>x</b></i>",
                "a & b",
                "&unknown;",
                "<x:y/>",
                "</body><p>",
                "</body><body>",
                "<!DOCTYPE p><p/>",
                "\u0001"
            })
    void givenWhatIsNotWellFormed_thenItIsRefused(String body) {
        assertThrows(StorageFormatException.class, () -> parser.parse(body));
    }

    @Test
    void givenAnErrorInTheSecondLine_thenLineAndColumnAreThoseOfTheBody() {
        StorageFormatException error =
                assertThrows(StorageFormatException.class, () -> parser.parse("<p>one</p>\n<p>two</b>"));

        assertEquals(2, error.line());
        assertEquals(9, error.column());
    }

    @Test
    void givenAnErrorInTheFirstLine_thenTheHiddenRootDoesNotShiftTheColumn() {
        StorageFormatException error = assertThrows(StorageFormatException.class, () -> parser.parse("<p>two</b>"));

        assertEquals(1, error.line());
        assertEquals(9, error.column());
    }
}
