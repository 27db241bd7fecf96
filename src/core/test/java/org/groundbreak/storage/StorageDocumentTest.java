package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    /** Rule F2. */
    @ParameterizedTest
    @CsvSource({"&nbsp;, \u00a0", "&yuml;, \u00ff", "&hellip;, \u2026", "&euro;, \u20ac", "&diams;, \u2666"})
    void givenAnEntityOfXhtmlThenItIsResolvedInTextAndAttributes(String entity, String value) throws Exception {
        StorageDocument link = StorageDocument.parse("<a title=\"" + entity + "\">x" + entity + "</a>");

        assertEquals("<a title=\"" + value + "\">x" + value + "</a>", new CanonicalForm0().canonical(link));
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

    private static StorageFormatException failure(String body) {
        return assertThrows(StorageFormatException.class, () -> StorageDocument.parse(body));
    }
}
