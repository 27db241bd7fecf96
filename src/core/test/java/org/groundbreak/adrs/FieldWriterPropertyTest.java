package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.lozenge;
import static org.groundbreak.adrs.AdrPage.properties;
import static org.groundbreak.adrs.AdrPage.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rule A8 on 4,000 random pages: what was written is read back, and every other field says what it said. */
class FieldWriterPropertyTest {

    private static final int PAGES = 4_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final RelationTarget TARGET = new RelationTarget("New \"one\" & <two>", Optional.of("~s"));

    private final Random random = new Random(8);
    private int written;

    @Test
    void a8GivenAnyPageThenTheFieldIsWrittenAndTheOthersStay() throws Exception {
        for (int i = 0; i < PAGES; i++) {
            String body = body();
            FieldWriter writer = FieldWriter.of(body, Language.ENGLISH);
            switch (random.nextInt(4)) {
                case 0 -> check(body, writer.status(AdrStatus.DEPRECATED), AdrField.STATUS);
                case 1 -> check(body, writer.date(DAY), AdrField.DATE);
                case 2 -> check(body, writer.adoption(Adoption.IN_PROGRESS), AdrField.ADOPTION);
                default -> check(body, writer.relate(RelationKind.AMENDS, TARGET, Optional.of("x")), AdrField.AMENDS);
            }
        }
        assertTrue(written > PAGES / 2, () -> written + " of " + PAGES);
    }

    private void check(String body, FieldEditing editing, AdrField field) {
        if (!(editing instanceof FieldEditing.Edits edits)) {
            return;
        }
        written++;
        StringBuilder changed = new StringBuilder(body);
        for (int i = edits.edits().size() - 1; i >= 0; i--) {
            FieldEdit edit = edits.edits().get(i);
            changed.replace(edit.span().start(), edit.span().end(), edit.markup());
        }
        Adr before = read(body);
        Adr after = read(changed.toString());
        String told = body + "\n" + changed;
        if (field == AdrField.STATUS) {
            assertEquals(AdrStatus.DEPRECATED, after.status().status(), told);
        } else {
            assertEquals(before.status(), after.status(), told);
        }
        assertEquals(field == AdrField.DATE ? Optional.of(DAY) : before.date(), after.date(), told);
        assertEquals(
                field == AdrField.ADOPTION ? Optional.of(Adoption.IN_PROGRESS) : before.adoption(),
                after.adoption(),
                told);
        List<StatedRelation> relations = new ArrayList<>(after.relations());
        if (field == AdrField.AMENDS) {
            assertTrue(
                    relations.removeIf(relation -> relation.target().title().equals(Optional.of(TARGET.title()))
                            && relation.partly()
                            && relation.note().equals("x")),
                    told);
        }
        assertEquals(field == AdrField.STATUS ? inRows(before.relations()) : before.relations(), relations, told);
        assertEquals(before.tags(), after.tags(), told);
        assertEquals(before.sections().keySet(), after.sections().keySet(), told);
    }

    /** "Superseded by" in the row of the status goes with the status. */
    private static List<StatedRelation> inRows(List<StatedRelation> relations) {
        return relations.stream().filter(relation -> !relation.inverse()).toList();
    }

    private String body() {
        StringBuilder rows = new StringBuilder();
        row(rows, "Status", status());
        if (random.nextBoolean()) {
            row(rows, "Date", around(one("2026-01-02", "<time datetime=\"2026-01-02\" />&nbsp;", "soon", "", "<br/>")));
        }
        if (random.nextBoolean()) {
            row(rows, one("Tags", "<strong>Tags</strong>", "Kategorie"), one("a, b", "<ul><li>a</li><li>b</li></ul>"));
        }
        if (random.nextBoolean()) {
            row(rows, "Adoption", around(one("Adopted", lozenge("Umgesetzt"), "who knows", "")));
        }
        if (random.nextBoolean()) {
            row(rows, one("Amends", "&Auml;ndert"), relations());
        }
        if (random.nextBoolean()) {
            row(rows, "Cost", one("<table><tr><th>Status</th><td>Rejected</td></tr></table>", "1 &lt; 2", "&auml;"));
        }
        String table = properties(one("", "<p class='auto-cursor-target'><br/></p>\n") + "<table><tbody>" + rows
                + "</tbody></table>" + one("", "<p/>"));
        String text = "<h2>Context</h2><p>a &hellip; <![CDATA[<b>]]></p><h2>Decision</h2><!-- > -->";
        return one("", "<p>\u00e4\ud83d\ude00</p>") + one(table, layout(table)) + text;
    }

    private void row(StringBuilder rows, String name, String value) {
        String tag = one("th", "td");
        String attributes = one("", " class=\"a > b\"", " colspan='1'");
        rows.append("<tr>\n<" + tag + attributes + ">" + name + "</" + tag + "> <td" + attributes + ">" + value
                + "</td></tr>");
    }

    private String status() {
        return around(one(
                "Accepted",
                lozenge("PROPOSED"),
                "superseded by " + link("B"),
                "<del>Accepted</del> Rejected",
                "who knows",
                "",
                "Accepted<br/>Amended by " + link("C")));
    }

    private String relations() {
        return one(
                "",
                "-",
                around(link("A")),
                around(link("A") + " partly: y, " + link("B")),
                "<ul><li>" + link("A") + "</li><li><p>" + link("B") + "</p></li></ul>",
                "<p>" + link("A") + "</p><p>" + link("B") + "</p>",
                "<ac:inline-comment-marker ac:ref=\"r\">" + link("A") + "</ac:inline-comment-marker>");
    }

    private String around(String markup) {
        return one(
                markup,
                "<p>" + markup + "</p>",
                "<div class=\"content-wrapper\">\n<p>" + markup + "</p></div>",
                "<p><strong>" + markup + "</strong></p>");
    }

    private static String layout(String table) {
        return "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>" + table
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
