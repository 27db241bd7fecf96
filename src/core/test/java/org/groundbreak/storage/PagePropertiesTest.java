package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.groundbreak.storage.CellPart.Day;
import org.groundbreak.storage.CellPart.Lozenge;
import org.groundbreak.storage.CellPart.OwnMacro;
import org.groundbreak.storage.CellPart.PageLink;
import org.groundbreak.storage.CellPart.UserLink;
import org.groundbreak.storage.CellPart.Words;
import org.groundbreak.storage.PageProperties.PropertyRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F13: Page Properties as the host's editor writes them, with the places of what stands in them. */
class PagePropertiesTest {

    @Test
    void givenATableAsTheEditorWritesItThenItsCellsAreRead() throws Exception {
        String body = properties(
                """
                <p class="auto-cursor-target"><br /></p>
                <table class="wrapped"><colgroup><col /><col /></colgroup><tbody>
                <tr><th scope="a > b">Status</th><td>Accepted</td></tr>
                <tr><td colspan='1'><p><strong>Review&nbsp;by</strong></p></td>
                <td><div class="content-wrapper"><p><time datetime="2020-04-15" />&nbsp;</p></div></td></tr>
                </tbody></table>""");

        List<PropertyRow> rows = only(body).rows();

        assertEquals(List.of("Status", "Accepted"), words(rows.get(0)));
        assertEquals(List.of("Review by", "2020-04-15"), words(rows.get(1)));
        assertTrue(rows.get(0).cells().get(0).heading());
        assertFalse(rows.get(1).cells().get(0).heading());
        assertEquals(
                "<th scope=\"a > b\">Status</th>",
                rows.get(0).cells().get(0).whole().of(body));
        assertEquals("Accepted", rows.get(0).cells().get(1).value().of(body));
        assertEquals(
                "<time datetime=\"2020-04-15\" />&nbsp;",
                rows.get(1).cells().get(1).value().of(body));
        assertTrue(body.substring(0, rows.get(1).end()).endsWith("</td></tr>"));
        assertTrue(body.startsWith(
                "\n</tbody></table></ac:rich-text-body>", rows.get(1).end()));
    }

    @Test
    void givenEachKindOfPartThenItIsReadInOrder() throws Exception {
        String body = cell("a&nbsp;<b> b</b><br/>c <ac:link><ri:user ri:userkey=\"k\"/></ac:link>"
                + "<ac:link><ri:page ri:space-key=\"S\" ri:content-title=\"T &amp; U\" ri:version-at-save=\"2\"/></ac:link>"
                + "<ac:link><ri:page ri:content-title=\"T\"/><ac:plain-text-link-body><![CDATA[x <y>]]>"
                + "</ac:plain-text-link-body></ac:link>"
                + "<ac:link><ri:content-entity ri:content-id=\"42\"/><ac:link-body>z</ac:link-body></ac:link>"
                + "<a href=\"https://x/?a&amp;b\">w</a><ac:link><ri:user ri:username=\"n\"/></ac:link>"
                + lozenge("In Progress")
                + "<ac:structured-macro ac:name='groundbreak-adr-number'/><time datetime='2026-11-28'/>"
                + "<ac:link ac:anchor='top'><ac:link-body>top</ac:link-body></ac:link>");

        List<CellPart> parts = value(body).parts();

        Optional<String> none = Optional.empty();
        assertEquals(
                List.of(
                        new Words("a b\nc "),
                        new UserLink(Optional.of("k"), none, ""),
                        new PageLink(Optional.of("T & U"), Optional.of("S"), Optional.empty(), none, "T & U"),
                        new PageLink(Optional.of("T"), none, Optional.empty(), none, "x <y>"),
                        new PageLink(none, none, Optional.of(42L), none, "z"),
                        new PageLink(none, none, Optional.empty(), Optional.of("https://x/?a&b"), "w"),
                        new UserLink(none, Optional.of("n"), "")),
                parts.subList(0, 7));
        assertEquals("In Progress", ((Lozenge) parts.get(7)).words());
        assertEquals(lozenge("In Progress"), ((Lozenge) parts.get(7)).span().of(body));
        assertEquals(new OwnMacro("groundbreak-adr-number"), parts.get(8));
        assertEquals(new Day("2026-11-28"), parts.get(9));
        assertFalse(((PageLink) parts.get(10)).hasTarget());
        assertEquals(11, parts.size());
    }

    /** What nobody reads as said: struck out, instructions of a template, pictures, parameters, numbers of tasks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del>no</del>",
                "<s>no</s>",
                "<ac:placeholder>no</ac:placeholder>",
                "<ac:image><ri:attachment ri:filename='no'/><ac:caption>no</ac:caption></ac:image>",
                "<ac:structured-macro ac:name='info'><ac:parameter ac:name='title'>no</ac:parameter></ac:structured-macro>",
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status></ac:task></ac:task-list>",
                "<!-- no -->",
                "<ac:emoticon ac:name='tick'/>",
                "&nbsp;\u200b"
            })
    void givenWhatIsNotSaidThenItIsNoWord(String markup) throws Exception {
        assertEquals("yes", value(cell("<p>" + markup + "yes</p>")).words());
        assertTrue(value(cell(markup)).isBlank());
    }

    @Test
    void givenATableOrAPanelInACellThenItsWordsBelongToTheCell() throws Exception {
        String body = cell(
                "a<table><tr><td>b</td><td>c</td></tr></table>"
                        + "<ac:structured-macro ac:name='panel'><ac:rich-text-body><p>d</p></ac:rich-text-body></ac:structured-macro>");

        assertEquals(1, only(body).rows().size());
        assertEquals("a\nb\nc\nd", value(body).words());
    }

    @Test
    void givenMacrosInMacrosThenEachHasItsOwnRows() throws Exception {
        String inner = properties("<table><tr><td>i</td><td>j</td></tr></table>");
        String body = "<ac:structured-macro ac:name='expand'><ac:rich-text-body>"
                + properties("<ac:parameter ac:name='x'/><table><tr><td>a</td><td>b" + inner + "</td></tr></table>"
                        + inner + "<table><tr><th>c</th></tr></table>")
                + "</ac:rich-text-body></ac:structured-macro>";

        List<PageProperties> macros = PageProperties.of(StorageDocument.parse(body), body);

        assertEquals(3, macros.size());
        assertEquals(
                List.of(List.of("a", "b"), List.of("c")),
                macros.get(0).rows().stream().map(PagePropertiesTest::words).toList());
        assertEquals(
                List.of(0, 1),
                macros.get(0).rows().stream().map(PropertyRow::table).toList());
        assertEquals(List.of("i", "j"), words(macros.get(1).rows().get(0)));
    }

    @Test
    void givenTheFormOfOldPagesAndAnIdThenBothAreRead() throws Exception {
        String body = "<ac:macro ac:name=\"details\"><ac:parameter ac:name=\"id\"> meta </ac:parameter>"
                + "<ac:rich-text-body><table><tr><td>a</td></tr></table></ac:rich-text-body></ac:macro>"
                + "<ac:macro ac:name='details'/><ac:macro ac:name='details'><ac:rich-text-body/></ac:macro>";

        assertEquals(Optional.of("meta"), only(body).id());
        assertEquals(
                "</ac:rich-text-body></ac:macro>",
                body.substring(only(body).bodyEnd()).substring(0, 31));
    }

    /** One value of a cell is what stands between the paragraphs, the bold and the wrappers around all of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accepted|Accepted|Accepted^",
                "<p>Accepted</p>|Accepted|<p>Accepted^</p>",
                "<div class='x'> <p><strong>A</strong></p> </div>|A|<div class='x'> <p><strong>A</strong>^</p> </div>",
                "<p>a</p><p>b</p>|<p>a</p><p>b</p>|<p>a</p><p>b^</p>",
                "<ul><li>a</li></ul>|<ul><li>a</li></ul>|<ul><li>a</li>^</ul>",
                "<p>a</p><ul><li>b</li></ul>c|<p>a</p><ul><li>b</li></ul>c|<p>a</p><ul><li>b</li></ul>c^",
                "<p><br/></p>|<br/>|<p><br/>^</p>",
                "<p/>|<p/>|<p/>^",
                "<p>a</p> <!-- x --> |<p>a</p> <!-- x -->|<p>a^</p> <!-- x -->"
            })
    void givenACellThenItsValueAndItsEndAreFound(String inside, String value, String end) throws Exception {
        String body = cell(inside);
        PropertyCell cell = value(body);

        String place = body.substring(0, cell.end().offset()) + "^"
                + body.substring(cell.end().offset());
        assertTrue(place.contains("<td>" + end.strip()), place);
        if (!inside.contains("<!--")) {
            assertEquals(value, cell.value().of(body));
        }
        assertEquals(end.endsWith("^</ul>"), cell.end().list());
    }

    @Test
    void givenACellOfOneTagThenThatIsSaid() throws Exception {
        String body = properties("<table><tr><th>a</th><td class='x'/></tr></table>");

        assertTrue(value(body).selfClosed());
        assertEquals("<td class='x'/>", value(body).whole().of(body));
        assertFalse(value(cell("")).selfClosed());
    }

    private static PropertyCell value(String body) throws StorageFormatException {
        return only(body).rows().get(0).cells().get(1);
    }

    private static PageProperties only(String body) throws StorageFormatException {
        List<PageProperties> macros = PageProperties.of(StorageDocument.parse(body), body);
        assertEquals(1, macros.size());
        return macros.get(0);
    }

    private static List<String> words(PropertyRow row) {
        return row.cells().stream().map(PropertyCell::words).toList();
    }

    private static String cell(String markup) {
        return properties("<table><tbody><tr><th>a</th><td>" + markup + "</td></tr></tbody></table>");
    }

    private static String lozenge(String title) {
        return "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Red</ac:parameter>"
                + "<ac:parameter ac:name=\"title\">" + title + "</ac:parameter></ac:structured-macro>";
    }

    private static String properties(String body) {
        return "<ac:structured-macro ac:name=\"details\" ac:schema-version=\"1\"><ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }
}
