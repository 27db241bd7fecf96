package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "<p>a<!-- b --></p>                   | <p>a<!-- b --></p>",
                "<p><?a b?><?c?></p>                  | <p><?a b?><?c ?></p>",
                "<m xmlns='urn:x' xmlns:y='urn:y' y:z='1'/> | <m xmlns=\"urn:x\" xmlns:y=\"urn:y\" y:z=\"1\"></m>",
                "<ac:image ac:width='1'><ri:url ri:value='u'/></ac:image>"
                        + " | <ac:image ac:width=\"1\"><ri:url ri:value=\"u\"></ri:url></ac:image>",
            })
    void givenABodyThenItIsWrittenInOneWay(String body, String expected) throws Exception {
        assertEquals(expected, canonical(body));
    }

    /** Rule F5. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` <p>a</p>\n\n<p>b</p>\n`              | <p>a</p><p>b</p>",
                "`<ul>\n <li>a</li>\r\n\t<li> b </li>\n</ul>` | <ul><li>a</li><li> b </li></ul>",
                "`<table> <tbody> <tr> <td> </td> </tr> </tbody> </table>`"
                        + " | <table><tbody><tr><td> </td></tr></tbody></table>",
                "`<p><b>a</b> <i>b</i></p>`             | `<p><b>a</b> <i>b</i></p>`",
                "`<p>a</p>&nbsp;<p>b</p>`               | `<p>a</p>\u00a0<p>b</p>`",
                "`<ac:emoticon/> <ac:emoticon/>`        | `<ac:emoticon></ac:emoticon> <ac:emoticon></ac:emoticon>`",
                "` <!-- a --> `                         | `<!-- a -->`",
                "`<pre>a\n<b>x</b>\n<b>y</b></pre>`     | `<pre>a\n<b>x</b>\n<b>y</b></pre>`",
                "`<div>a <p>b</p> c</div>`              | `<div>a <p>b</p> c</div>`",
                "`<ac:link> <ri:page/> <ac:link-body>x</ac:link-body> </ac:link>`"
                        + " | <ac:link><ri:page></ri:page><ac:link-body>x</ac:link-body></ac:link>",
            })
    void givenWhiteSpaceThenOnlyThatBetweenBlocksIsDropped(String body, String expected) throws Exception {
        assertEquals(expected, canonical(body));
    }

    /** Rule F5: in a code block white space is what people wrote. */
    @Test
    void givenWhiteSpaceInACodeBlockThenItCounts() throws Exception {
        String code = "<ac:plain-text-body><![CDATA[%s]]></ac:plain-text-body>";

        assertNotEquals(canonical(code.formatted(" ")), canonical(code.formatted("  ")));
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

    /** Rule F4: what form 1 will leave out counts here. */
    @Test
    void givenAnotherMacroIdThenItIsAnotherText() throws Exception {
        assertNotEquals(
                canonical("<ac:structured-macro ac:macro-id=\"1\"/>"),
                canonical("<ac:structured-macro ac:macro-id=\"2\"/>"));
    }

    /** Rule F7. The digest was made with sha256sum. */
    @Test
    void givenABodyThenTheFingerprintHasTheFormsNumber() throws Exception {
        Fingerprint fingerprint = form.fingerprint(StorageDocument.parse("<p>a</p>\n<p>&uuml;</p>"));

        assertEquals("f0:12d912763cfbe531d673732ed7050b975bea738f42bb985ecab69608d3f4cf0e", fingerprint.toString());
    }

    /** Rule F4. */
    @Test
    void givenAnyBodyThenItsCanonicalTextIsItsOwnCanonicalText() throws Exception {
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
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
                    switch (random.nextInt(11)) {
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
                        default -> "a]]&gt;";
                    });
        }
        return body.toString();
    }
}
