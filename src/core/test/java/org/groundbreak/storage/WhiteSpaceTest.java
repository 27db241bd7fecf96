package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F5: never drop what a reader would see, never count what he would not. */
class WhiteSpaceTest {

    private static final String TOC = "<ac:structured-macro ac:name=\"toc\"/>";
    private static final String INFO = "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>i</p>"
            + "</ac:rich-text-body></ac:structured-macro>";
    private static final String STATUS = "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">OK"
            + "</ac:parameter></ac:structured-macro>";
    private static final String OLD = "<ac:macro ac:name=\"panel\"/>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` <p>a</p>\n\n<p>b</p>\n`              | <p>a</p><p>b</p>",
                "`<ul>\n <li>a</li>\r\n\t<li> b </li>\n</ul>` | <ul><li>a</li><li> b </li></ul>",
                "`<table> <tbody> <tr> <td> </td> </tr> </tbody> </table>`"
                        + " | <table><tbody><tr><td></td></tr></tbody></table>",
                "`<p><b>a</b> <i>b</i></p>`             | `<p><b>a</b> <i>b</i></p>`",
                "`<p><b>a</b>\n \t<i>b</i></p>`         | `<p><b>a</b> <i>b</i></p>`",
                "`<p> <b>a</b> </p>`                    | `<p><b>a</b></p>`",
                "`<p>x<b> </b>y</p>`                    | `<p>x<b> </b>y</p>`",
                "`<p>a</p>&nbsp;<p>b</p>`               | `<p>a</p>\u00a0<p>b</p>`",
                "`<p><b>a</b>&nbsp;<b>b</b></p>`        | `<p><b>a</b>\u00a0<b>b</b></p>`",
                "`<p><b>a</b><br/>\n<b>b</b></p>`       | `<p><b>a</b><br></br><b>b</b></p>`",
                "`<ac:emoticon/> <ac:emoticon/>`        | `<ac:emoticon></ac:emoticon> <ac:emoticon></ac:emoticon>`",
                "` <!-- a --> `                         | ``",
                "`<p>a  b\nc</p>`                       | `<p>a  b\nc</p>`",
                "`<div>a <p>b</p> c</div>`              | `<div>a <p>b</p> c</div>`",
                "`<p>a</p>\n<b>b</b>\n<p>c</p>`         | `<p>a</p><b>b</b><p>c</p>`",
                "`<ac:link> <ri:page/> <ac:link-body>x</ac:link-body> </ac:link>`"
                        + " | <ac:link><ri:page></ri:page><ac:link-body>x</ac:link-body></ac:link>",
                "`<p>a<ac:link><ac:link-body> <b>x</b></ac:link-body></ac:link></p>`"
                        + " | `<p>a<ac:link><ac:link-body> <b>x</b></ac:link-body></ac:link></p>`",
                "`<ac:task-list>\n<ac:task>\n<ac:task-id>1</ac:task-id>\n</ac:task>\n</ac:task-list>`"
                        + " | <ac:task-list><ac:task><ac:task-id>1</ac:task-id></ac:task></ac:task-list>",
            })
    void givenWhiteSpaceThenOnlyWhatIsSeenCounts(String body, String expected) throws Exception {
        assertEquals(expected, canonical(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n  ", " \n<!-- x -->\n"})
    void givenALineBreakBesideAMacroThenItMakesNoDifference(String space) throws Exception {
        for (String one : new String[] {TOC, INFO, STATUS, OLD, "<p>a</p>", "<table><tbody/></table>", ""}) {
            for (String other : new String[] {TOC, INFO, STATUS, OLD, "<h1>a</h1>", "<ac:layout/>", ""}) {
                for (String place : new String[] {
                    "%s",
                    "<td>%s</td>",
                    "<ul><li>%s</li></ul>",
                    "<ac:layout-cell>%s</ac:layout-cell>",
                    "<ac:structured-macro><ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>"
                }) {
                    assertSame(place.formatted(one + other), place.formatted(one + space + other));
                }
            }
        }
    }

    @Test
    void givenWhiteSpaceWithinAMacroBetweenItsPartsThenItMakesNoDifference() throws Exception {
        assertSame(TOC, TOC.replace("/>", ">\n</ac:structured-macro>"));
        assertSame(STATUS, STATUS.replace("><ac:p", ">\n  <ac:p").replace("></ac:s", ">\n</ac:s"));
        assertSame("<pre>" + STATUS + "</pre>", "<pre>" + STATUS.replace("><ac:p", ">\n  <ac:p") + "</pre>");
        assertSame("<pre><ac:link><ri:page/></ac:link></pre>", "<pre><ac:link>\n<ri:page/> </ac:link></pre>");
        assertSame("<ac:image><ri:url/></ac:image>", "<ac:image>\n<ri:url/>\n</ac:image>");
    }

    /** A space between words and what stands within a line is seen. */
    @Test
    void givenSpacesWithinALineThenTheyCount() throws Exception {
        for (String inline : new String[] {STATUS, TOC, OLD, "<ac:image/>", "<ac:placeholder>x</ac:placeholder>"}) {
            assertDiffers("<p>a " + inline + "</p>", "<p>a" + inline + "</p>");
            assertDiffers("<p>" + inline + " b</p>", "<p>" + inline + "b</p>");
            assertDiffers("<p><b>a</b> " + inline + "</p>", "<p><b>a</b>" + inline + "</p>");
            assertDiffers("<p><b>a</b>\n" + inline + "</p>", "<p><b>a</b>" + inline + "</p>");
            assertDiffers("<b>a</b>\n" + inline, "<b>a</b>" + inline);
            assertDiffers("a\n" + inline, "a" + inline);
            assertDiffers("<p>" + inline + "\n" + inline + "</p>", "<p>" + inline + inline + "</p>");
            assertDiffers("<td>" + inline + " " + inline + "</td>", "<td>" + inline + inline + "</td>");
            assertSame("<p>" + inline + "\n" + inline + "</p>", "<p>" + inline + " " + inline + "</p>");
        }
        assertDiffers("<ac:image/>\n<ac:image/>", "<ac:image/><ac:image/>");
        assertDiffers(TOC + "\n<ac:emoticon/>", TOC + "<ac:emoticon/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>%s</pre>",
                "<pre>a%sb</pre>",
                "<pre>a<br/>%s<b>b</b></pre>",
                "<pre><p>a</p>%s<p>b</p></pre>",
                "<pre><b>a</b>%s</pre>",
                "<pre><ul><li>a</li>%s</ul></pre>",
                "<pre><span><div>a</div>%s</span></pre>",
                "<textarea><p>a</p>%s</textarea>",
                "<div style=\"color: red; WHITE-SPACE : pre-wrap\"><p>a</p>%s<p>b</p></div>",
                "<td style=\"white-space:pre;\">%s<b>x</b></td>",
                "<ac:plain-text-body>%s</ac:plain-text-body>",
                "<ac:plain-text-body><![CDATA[a%s]]></ac:plain-text-body>",
                "<ac:link><ac:plain-text-link-body><![CDATA[%s]]></ac:plain-text-link-body></ac:link>",
                "<ac:structured-macro><ac:parameter ac:name=\"separator\">%s</ac:parameter></ac:structured-macro>",
                "<ac:structured-macro><ac:parameter><p>a</p>%s<p>b</p></ac:parameter></ac:structured-macro>",
                "<ac:macro><ac:default-parameter>%s</ac:default-parameter></ac:macro>",
            })
    void givenWhiteSpaceWhereItIsPreservedThenItCountsToTheLetter(String body) throws Exception {
        String[] spaces = {"", " ", "  ", "\n", "\n\n", "\t"};
        for (String one : spaces) {
            for (String other : spaces) {
                if (!one.equals(other)) {
                    assertDiffers(body.formatted(one), body.formatted(other));
                }
            }
        }
    }

    @Test
    void givenAPreservingElementThenNothingBehindItIsPreserved() throws Exception {
        assertSame("<pre>a<pre>b</pre>c</pre><p>a</p><p>b</p>", "<pre>a<pre>b</pre>c</pre>\n<p>a</p>\n<p>b</p>");
        assertSame("<div style=\"white-space: normal\"><p/></div>", "<div style=\"white-space: normal\">\n<p/></div>");
        assertSame("<div style=\"color: pre\"><p/></div>", "<div style=\"color: pre\">\n<p/></div>");
        assertSame("<div title=\"white-space: pre\"><p/></div>", "<div title=\"white-space: pre\">\n<p/></div>");
    }

    @Test
    void givenWhiteSpaceBesideAResourceInAParameterThenItIsNoValue() throws Exception {
        String parameter = "<ac:parameter ac:name=\"approver\">%s<ri:user/>%s<ri:user/>%s</ac:parameter>";

        assertSame(parameter.formatted("", "", ""), parameter.formatted("\n", " ", "\n"));
        assertDiffers(parameter.formatted("", "", ""), parameter.formatted("", ", ", ""));
    }

    private static void assertSame(String one, String other) throws StorageFormatException {
        assertEquals(canonical(one), canonical(other));
    }

    private static void assertDiffers(String one, String other) throws StorageFormatException {
        assertNotEquals(canonical(one), canonical(other), () -> one + " and " + other);
    }

    private static String canonical(String body) throws StorageFormatException {
        return new CanonicalForm0().canonical(StorageDocument.parse(body));
    }
}
