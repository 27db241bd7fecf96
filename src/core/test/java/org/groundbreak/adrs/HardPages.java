package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrPage.link;
import static org.groundbreak.adrs.AdrPage.lozenge;
import static org.groundbreak.adrs.AdrPage.properties;

import java.util.List;
import java.util.Random;

/** Pages of ADRs as people write them, and with pieces in and around the cells that are easily lost. */
final class HardPages {

    /** The start of what tells the host to which words a comment belongs. */
    static final String MARKER = "<ac:inline-comment-marker ac:ref=\"r\">";

    /** What nobody may lose, whatever is written. */
    static final List<String> TREASURES = List.of(
            "<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"key\">P-1</ac:parameter></ac:structured-macro>",
            "<ac:image><ri:attachment ri:filename=\"a.png\"/></ac:image>",
            "<ac:link><ri:user ri:userkey=\"u\"/></ac:link>",
            "<ac:link><ri:attachment ri:filename=\"minutes.pdf\"/></ac:link>",
            "<a href=\"https://example.org/?a=1&amp;b=2\">minutes</a>",
            "<ac:emoticon ac:name=\"tick\"/>",
            "<del>Accepted</del>",
            "<!-- until <ac:image> May -->",
            "<![CDATA[as the <board> said in May]]>",
            "as the board said&hellip;",
            MARKER,
            "</ac:inline-comment-marker>");

    /** Those of them that are words and nothing else. */
    static final List<String> WORDS = List.of(
            "<a href=\"https://example.org/?a=1&amp;b=2\">minutes</a>",
            "<![CDATA[as the <board> said in May]]>",
            "as the board said&hellip;");

    private static final List<String> PIECES = List.of(
            "&nbsp;",
            "&hellip;",
            "&amp;",
            "\ud83d\ude00",
            "\r\n",
            " ",
            "<br/>",
            "<br />",
            "]]",
            "<?a >?>",
            "<p>",
            "</p>",
            "<strong>",
            "</strong>",
            "<",
            "&");

    private final Random random;

    HardPages(long seed) {
        random = new Random(seed);
    }

    /** One more; not every one is storage format. */
    String next() {
        StringBuilder rows = new StringBuilder();
        if (random.nextInt(3) > 0) {
            row(rows, "Number", around(one("7", "ADR-8", "9 " + AdrPage.NUMBER, AdrPage.NUMBER, "seven", "")));
        }
        row(rows, one("Status", "Status:"), status());
        if (random.nextInt(3) == 0) {
            row(rows, "State", status());
        }
        if (random.nextBoolean()) {
            row(rows, "Date", day());
        }
        if (random.nextBoolean()) {
            row(rows, "Review by", day());
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
        return one("", "<p>\u00e4\ud83d\ude00</p>") + one(table, panel(table)) + text;
    }

    private void row(StringBuilder rows, String name, String value) {
        String tag = one("th", "td");
        String attributes = one("", " class=\"a > b\"", " colspan='1'");
        String said = random.nextInt(4) == 0 ? hard(value) : value;
        String cell = said.isEmpty() && random.nextBoolean()
                ? "<td" + attributes + one("/>", " />")
                : "<td" + attributes + ">" + said + "</td>";
        rows.append(one("<tr>\n", "<tr>"))
                .append("<" + tag + attributes + ">" + (random.nextInt(12) == 0 ? hard(name) : name) + "</" + tag
                        + "> ")
                .append(cell)
                .append("</tr>");
    }

    /** With something put in at random, mostly beside tags; never into a lozenge, of which the host lets nobody edit the inside. */
    private String hard(String value) {
        String lozenge = value.contains("PROPOSED") ? lozenge("PROPOSED") : lozenge("Umgesetzt");
        StringBuilder hard = new StringBuilder(value.replace(lozenge, "\ue000"));
        for (int i = random.nextInt(2); i >= 0; i--) {
            if (random.nextInt(3) == 0) {
                int start = place(hard);
                int end = start + random.nextInt(hard.length() - start + 1);
                hard.insert(end, "</ac:inline-comment-marker>").insert(start, MARKER);
            } else {
                List<String> pieces = random.nextInt(3) == 0 ? PIECES : TREASURES.subList(0, TREASURES.size() - 2);
                hard.insert(place(hard), pieces.get(random.nextInt(pieces.size())));
            }
        }
        return hard.toString().replace("\ue000", lozenge);
    }

    private int place(StringBuilder text) {
        int place = random.nextInt(text.length() + 1);
        int tag = random.nextInt(3) == 0 ? -1 : text.indexOf(random.nextBoolean() ? ">" : "<", place);
        return tag < 0 ? one(0, place, text.length()) : text.charAt(tag) == '>' ? tag + 1 : tag;
    }

    private String status() {
        return around(one(
                "Accepted",
                lozenge("PROPOSED"),
                "superseded by " + link("B"),
                "in review",
                "who knows what they will say",
                "",
                "Accepted<br/>Amended by " + link("C")));
    }

    private String day() {
        return around(one("2026-01-02", "<time datetime=\"2026-01-02\" />&nbsp;", "soon", "", "<br/>"));
    }

    private String relations() {
        return one(
                "",
                "-",
                "none",
                around(link("A")),
                around(link("A") + " partly: y, " + link("B")),
                "<ul><li>" + link("A") + "</li><li><p>" + link("B") + "</p></li></ul>",
                "<p>" + link("A") + "</p><p>" + link("B") + "</p>");
    }

    private String around(String markup) {
        return one(
                markup,
                "<p>" + markup + "</p>",
                "<div class=\"content-wrapper\">\n<p>" + markup + "</p></div>",
                "<p><strong>" + markup + "</strong></p>",
                "<p>" + MARKER + markup + "</ac:inline-comment-marker></p>");
    }

    private static String panel(String table) {
        return "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>" + table
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
