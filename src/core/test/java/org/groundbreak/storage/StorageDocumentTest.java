package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageDocumentTest {

    /** Rule F1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "a & b",
                "<p></q>",
                "<b><i></b></i>",
                "<p a='1' a='2'/>",
                "<p>]]></p>",
                "<p>\u0001</p>",
                "<p>&#xD800;</p>",
                "<x:y/>",
                "<!DOCTYPE p><p/>",
                "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;</p>",
                "<?xml version='1.0'?><p/>",
                "</storage>",
                "</storage><storage>",
                "</storage><!--",
                "<!--",
                "<![CDATA["
            })
    void givenWhatIsNotWellFormedThenParsingSaysSo(String body) {
        assertEquals(StorageError.NOT_WELL_FORMED, failure(body).error());
    }

    /** Rule F1. */
    @Test
    void givenAMistakeThenItsPlaceIsThatOfTheBody() {
        StorageFormatException failure = failure("<p>one</p>\n<p>a & b</p>");

        assertEquals(2, failure.line());
        assertEquals(7, failure.column());
        assertEquals("not-well-formed at line 2, column 7", failure.getMessage());
        assertNotNull(failure.getCause());
        assertEquals(1, failure("&").line());
        assertEquals(4, failure("a & b").column());
        assertEquals(1, failure("<p>").line());
    }

    /** Rule F2. */
    @ParameterizedTest
    @CsvSource({"&nbsp;, \u00a0", "&yuml;, \u00ff", "&hellip;, \u2026", "&euro;, \u20ac", "&diams;, \u2666"})
    void givenAnEntityOfXhtmlThenItIsResolvedInTextAndAttributes(String entity, String value) throws Exception {
        Node.Element link = StorageDocument.parse("<a title=\"" + entity + "\">x" + entity + "</a>")
                .root()
                .elements()
                .findFirst()
                .orElseThrow();

        assertEquals("x" + value, link.text());
        assertEquals(value, link.attribute("title").orElseThrow());
    }

    /** Rule F2: HTML5's {@code &LT;} would let markup in. */
    @ParameterizedTest
    @ValueSource(strings = {"<p>&LT;b/></p>", "<p>&AMP;</p>", "<p>&bigoplus;</p>", "<a title='&NewLine;'/>"})
    void givenAnyOtherEntityThenParsingSaysSo(String body) {
        StorageFormatException failure = failure(body);

        assertEquals(StorageError.UNKNOWN_ENTITY, failure.error());
        assertEquals("unknown-entity", failure.error().code());
        assertEquals(1, failure.line());
        assertTrue(failure.column() > 1);
    }

    /** Rule F2: five of the 253 are XML's own. */
    @Test
    void givenTheTableOfEntitiesThenNoneIsMarkup() {
        for (String name : new String[] {"lt", "gt", "amp", "quot", "apos", "LT", "AMP"}) {
            assertFalse(XhtmlEntities.VALUES.containsKey(name), name);
        }
        assertEquals(248, XhtmlEntities.VALUES.size());
    }

    /** Rule F3. */
    @Test
    void givenTooDeepNestingThenParsingSaysSo() throws Exception {
        StorageDocument.parse(nested(StorageDocument.MAX_DEPTH));

        assertEquals(
                StorageError.TOO_DEEP,
                failure(nested(StorageDocument.MAX_DEPTH + 1)).error());
        assertEquals(StorageError.TOO_DEEP, failure(nested(50_000)).error());
    }

    /** Rule F3. */
    @Test
    void givenTooLongABodyThenParsingSaysSo() throws Exception {
        StorageDocument.parse("x".repeat(StorageDocument.MAX_LENGTH));

        assertEquals(
                StorageError.TOO_LARGE,
                failure("x".repeat(StorageDocument.MAX_LENGTH + 1)).error());
        assertEquals(
                StorageError.TOO_LARGE,
                failure("<p a='" + "x".repeat(600_000) + "'/>").error());
    }

    private static String nested(int depth) {
        return "<p>".repeat(depth) + "</p>".repeat(depth);
    }

    private static StorageFormatException failure(String body) {
        return assertThrows(StorageFormatException.class, () -> StorageDocument.parse(body));
    }
}
