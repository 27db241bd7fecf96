package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F10 for a piece that stands between braces, which are taken out of the body first. */
class PlaceSpliceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a {b} &hellip;</p>|new|<p>a new &hellip;</p>",
                "<p>a{}</p>|, <b>x</b>|<p>a, <b>x</b></p>",
                "<p><ac:inline-comment-marker ac:ref='r'>a{}</ac:inline-comment-marker></p>|b|"
                        + "<p><ac:inline-comment-marker ac:ref='r'>ab</ac:inline-comment-marker></p>",
                "{<p>a</p>}<p>b</p>|''|<p>b</p>",
                "<p>groundbreak-place-- {b}</p>|c|<p>groundbreak-place-- c</p>",
                "<td class='x'>{<br/>}</td>|<![CDATA[<]]>|<td class='x'><![CDATA[<]]></td>"
            })
    void f10GivenAPieceThenThatAloneIsReplaced(String marked, String storage, String after) throws Exception {
        assertEquals(after, write(marked, storage).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a{</p><p>}b</p>",
                "<p>a</p{}>",
                "<p title='{}'>a</p>",
                "<!-- {a} -->",
                "<![CDATA[{a}]]>",
                "<p>&am{}p;</p>",
                "<p>a {b<ac:inline-comment-marker ac:ref='r'>c}d</ac:inline-comment-marker></p>"
            })
    void f10GivenAPieceThatIsNoWholeThenNothingIsWritten(String marked) {
        SpliceException refused = assertThrows(SpliceException.class, () -> write(marked, "new"));
        assertEquals(SpliceError.WOULD_CHANGE_MORE, refused.error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"</p><p>", "<p>", "&nothing;", "<!-- ", "<![CDATA["})
    void f10GivenNoStorageFormatThenItIsNotWritten(String storage) {
        SpliceException refused = assertThrows(SpliceException.class, () -> write("<p>a{}b</p>", storage));
        assertEquals(SpliceError.NOT_STORAGE_FORMAT, refused.error());
    }

    @Test
    void f10GivenTwoCharactersThatBecomeOneThenNothingIsWritten() {
        SpliceException refused = assertThrows(SpliceException.class, () -> write("<p>a\r{}b</p>", "\n"));
        assertEquals(SpliceError.WOULD_CHANGE_MORE, refused.error());
    }

    private static StorageDocument write(String marked, String storage) throws Exception {
        int start = marked.indexOf("{");
        int end = marked.indexOf("}") - 1;
        String body = marked.replace("{", "").replace("}", "");
        return Splicer.of(StorageDocument.parse(body)).replace(new BodySpan(start, end), storage);
    }
}
