package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.properties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.junit.jupiter.api.Test;

/** Rule A23 over 10,000 bodies with pieces put in at random: what a relation is taken out of says the rest as before. */
class PageMenderPropertyTest {

    private static final int BODIES = 10_000;
    private static final List<String> PIECES = List.of(
            "<!-- <ac:link> -->",
            "<![CDATA[</td>]]>",
            "<?a >?>",
            "&hellip;",
            "&nbsp;",
            "&amp;",
            "\ud83d\ude00",
            ", ",
            " and ",
            "; ",
            " partly: y",
            "\r\n",
            "<br/>",
            "<br />",
            "<em>words</em>",
            "<strong>",
            "</strong>",
            "<p>",
            "</p>",
            "<ul><li>",
            "</li></ul>",
            "</li><li>",
            "<ac:inline-comment-marker ac:ref='r'>",
            "</ac:inline-comment-marker>",
            "<ac:link><ri:user ri:userkey=\"u\"/></ac:link>",
            "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">x</ac:parameter></ac:structured-macro>",
            "ADR-7",
            "<",
            "&");

    private final Random random = new Random(23);
    private int cut;

    @Test
    void a23GivenAnyBodyThenNothingButTheRelationGoes() throws Exception {
        for (int i = 0; i < BODIES; i++) {
            String body = body();
            try {
                PageMender mender = FieldWriter.of(body, Language.ENGLISH).mender();
                for (WrittenRelation written : mender.relations()) {
                    check(body, written, mender.removeLink(written.row(), written.place()));
                }
            } catch (StorageFormatException e) {
                // Nothing is written into what cannot be read.
            }
        }
        assertTrue(cut > BODIES / 2, () -> cut + " of " + BODIES);
    }

    private void check(String body, WrittenRelation written, FieldEditing editing) throws Exception {
        if (!(editing instanceof FieldEditing.Edits edits)) {
            return;
        }
        cut++;
        FieldEdit edit = edits.edits().get(0);
        String after = edits.writeInto(StorageDocument.parse(body)).body();
        String told = body + "\n" + after;
        assertEquals("", edit.markup(), told);
        assertEquals(1, edits.edits().size(), told);
        int cell = body.indexOf("<td id=\"c\">") + "<td id=\"c\">".length();
        assertTrue(edit.span().start() >= cell && edit.span().end() <= body.indexOf("</td><!--c-->"), told);
        assertEquals(
                body.substring(0, edit.span().start())
                        + body.substring(edit.span().end()),
                after,
                told);
        List<StatedRelation> rest = new ArrayList<>(AdrPage.read(body).relations());
        assertTrue(rest.remove(written.relation()), told);
        assertEquals(rest, AdrPage.read(after).relations(), told);
        assertEquals(AdrPage.kinds(AdrPage.read(body)), AdrPage.kinds(AdrPage.read(after)), told);
        assertEquals(AdrPage.read(body).tags(), AdrPage.read(after).tags(), told);
    }

    private String body() {
        StringBuilder cell = new StringBuilder(one(
                "[A]",
                "[A], [B]",
                "<p>[A] partly: x, [B] and [C]</p>",
                "<ul><li>[A]</li><li><p>[B]</p></li></ul>",
                "<p>[A]</p><p>[B]<br/>[C]</p>",
                "<strong>[A]</strong>; [B]"));
        int pieces = random.nextInt(4);
        for (int i = 0; i < pieces; i++) {
            cell.insert(random.nextInt(cell.length() + 1), PIECES.get(random.nextInt(PIECES.size())));
        }
        String links = cell.toString();
        for (String name : List.of("A", "B", "C")) {
            links = links.replace("[" + name + "]", link(name + random.nextInt(2)));
        }
        return "<p>\u00e4</p>"
                + properties("<table><tbody><tr><th>Status</th><td>Accepted</td></tr><tr><th>Amends</th><td id=\"c\">"
                        + links + "</td><!--c--></tr><tr><th>Tags</th><td>a, b</td></tr></tbody></table>")
                + "<h2>Context</h2><p>a &hellip;</p>";
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
