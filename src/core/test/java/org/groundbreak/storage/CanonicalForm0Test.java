package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalForm0Test {

    private final CanonicalForm form = new CanonicalForm0();

    /** Rule F4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p b='2' a=\"1\"/>                   | <p a=\"1\" b=\"2\"></p>",
                "<p>&nbsp;&auml;&#8364;</p>           | <p>\u00a0\u00e4\u20ac</p>",
                "<p>&lt;&amp;&gt;&quot;</p>           | <p>&lt;&amp;&gt;\"</p>",
                "<p a='&lt;&quot;&apos;&#10;&#9;'/>   | <p a=\"&lt;&quot;'&#xA;&#x9;\"></p>",
                "<p>a&#13;b</p>                       | <p>a&#xD;b</p>",
                "<p><![CDATA[a<b]]>c</p>              | <p>a&lt;bc</p>",
                "<p>a]]&gt;<![CDATA[]]]]><![CDATA[>]]></p> | <p>a]]&gt;]]&gt;</p>",
                "<p>a<!-- b -->c</p>                  | <p>ac</p>",
                "<p><?a b?>x<?c?>y</p>                | <p>xy</p>",
                "<m xmlns='urn:x' xmlns:y='urn:y' y:z='1'/> | <m xmlns=\"urn:x\" xmlns:y=\"urn:y\" y:z=\"1\"></m>",
                "<ac:image ac:width='1'><ri:url ri:value='u'/></ac:image>"
                        + " | <ac:image ac:width=\"1\"><ri:url ri:value=\"u\"></ri:url></ac:image>",
            })
    void givenABodyThenItIsWrittenInOneWay(String body, String expected) throws Exception {
        assertEquals(expected, canonical(body));
    }

    /** Rule F6. */
    @Test
    void givenAnInlineCommentMarkerThenItMakesNoDifference() throws Exception {
        String marked = "<p>a<ac:inline-comment-marker ac:ref=\"1\"> <b>b"
                + "<ac:inline-comment-marker ac:ref=\"2\">c</ac:inline-comment-marker></b>"
                + "</ac:inline-comment-marker></p>"
                + "<ac:inline-comment-marker ac:ref=\"3\"> </ac:inline-comment-marker> <p>d</p>";

        assertEquals(canonical("<p>a <b>bc</b></p><p>d</p>"), canonical(marked));
    }

    /** Rule F4: Confluence writes these by itself, and nobody sees them. */
    @ParameterizedTest
    @ValueSource(strings = {"ac:macro-id", "ac:schema-version", "ac:local-id", "ri:version-at-save"})
    void givenWhatConfluenceWritesByItselfThenItIsLeftOutWhereverItStands(String attribute) throws Exception {
        String body = "<%s a='1'%s/>";

        for (String element : List.of("ac:structured-macro", "ac:link", "ri:page", "p", "ac:layout-cell")) {
            String without = canonical(body.formatted(element, ""));

            assertEquals(without, canonical(body.formatted(element, " " + attribute + "='1'")));
            assertEquals(without, canonical(body.formatted(element, " " + attribute + "='2'")));
        }
    }

    /** Rule F4: these are for form 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ac:task-status>complete</ac:task-status> | <ac:task-status>incomplete</ac:task-status>",
                "<ac:task-id>1</ac:task-id>                | <ac:task-id>2</ac:task-id>",
                "<ac:link><ri:page ri:content-title='a'/></ac:link> | <ac:link><ri:page ri:content-title='b'/></ac:link>",
                "<ac:structured-macro ac:name='a'/>        | <ac:structured-macro ac:name='b'/>",
                "<p macro-id='1'/>                         | <p macro-id='2'/>",
                "<p>macro-id='1'</p>                       | <p>macro-id='2'</p>",
            })
    void givenAnythingElseThenItCounts(String one, String other) throws Exception {
        assertNotEquals(canonical(one), canonical(other));
    }

    /** Rule F7. The digest was made with sha256sum. */
    @Test
    void givenABodyThenTheFingerprintHasTheFormsNumber() throws Exception {
        Fingerprint fingerprint = form.fingerprint(StorageDocument.parse("<p>a</p>\n<p>&uuml;</p>"));

        assertEquals("f0:12d912763cfbe531d673732ed7050b975bea738f42bb985ecab69608d3f4cf0e", fingerprint.toString());
    }

    /** Rule F7: whether it is made of text or as it is written. */
    @Test
    void givenABodyOfAnyLengthThenTheFingerprintIsThatOfItsCanonicalText() throws Exception {
        String piece = "<p title='&quot;&nbsp;\ud83d\ude00'>a&amp;\u20ac\u00e4<![CDATA[<]]></p>\n";
        for (int count : new int[] {0, 1, 100, 5_000}) {
            StorageDocument document = StorageDocument.parse(piece.repeat(count) + "x".repeat(20_000));

            assertEquals(Fingerprint.of(0, form.canonical(document)), form.fingerprint(document));
        }
    }

    /** Rule F4. */
    @Test
    void givenAnyBodyThenItsCanonicalTextIsItsOwnCanonicalText() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            String once = canonical(content(random, 4));

            assertEquals(once, canonical(once));
        }
    }

    private String canonical(String body) throws StorageFormatException {
        return form.canonical(StorageDocument.parse(body));
    }

    private static String content(Random random, int depth) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            String inner = depth == 0 ? "" : content(random, depth - 1);
            body.append(
                    switch (random.nextInt(16)) {
                        case 0 -> "<p b='x' a='&amp;&#10;'>" + inner + "</p>";
                        case 1 -> "<ac:inline-comment-marker ac:ref='1'>" + inner + "</ac:inline-comment-marker>";
                        case 2 -> "<ac:structured-macro>" + inner + "</ac:structured-macro>";
                        case 3 -> "<td>" + inner + "</td>";
                        case 4 -> "<b>" + inner + "</b>";
                        case 5 -> "<![CDATA[ ]]>";
                        case 6 -> "<!-- c -->";
                        case 7 -> " \r\n";
                        case 8 -> "&nbsp;";
                        case 9 -> "&#13;&#32;&gt;";
                        case 10 -> "<pre>" + inner + "</pre>";
                        case 11 -> "<ac:parameter ac:name='p'>" + inner + "</ac:parameter>";
                        case 12 -> "<ri:page/>";
                        case 13 -> "<br/>";
                        case 14 -> "<span style='white-space: pre-wrap'>" + inner + "</span>";
                        default -> "a]]&gt;";
                    });
        }
        return body.toString();
    }
}
