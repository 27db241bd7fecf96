package org.groundbreak.adrs;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

/** Pages of ADRs as the host's editor writes them. */
final class AdrPage {

    static final String NUMBER = "<ac:structured-macro ac:name=\"groundbreak-adr-number\"/>";

    private AdrPage() {}

    /** A page with a Page Properties table: names and values by turns. */
    static String page(String... namesAndValues) {
        return properties(table(namesAndValues)) + "<h2>Context</h2><p>Some.</p>";
    }

    static String table(String... namesAndValues) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            rows.append("<tr><th>" + namesAndValues[i] + "</th><td>" + namesAndValues[i + 1] + "</td></tr>");
        }
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    static String properties(String body) {
        return "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    static String link(String title) {
        return "<ac:link><ri:page ri:content-title=\"" + title + "\" /></ac:link>";
    }

    static String lozenge(String title) {
        return "<ac:structured-macro ac:name=\"status\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"colour\">Green</ac:parameter><ac:parameter ac:name=\"title\">" + title
                + "</ac:parameter></ac:structured-macro>";
    }

    static String user(String key) {
        return "<ac:link><ri:user ri:userkey=\"" + key + "\" /></ac:link>";
    }

    /** What a page with the label says. */
    static Adr read(String body) {
        return assertInstanceOf(AdrReading.Found.class, AdrReader.read(body, true))
                .adr();
    }

    static List<AdrFinding.Kind> kinds(Adr adr) {
        return adr.findings().stream().map(AdrFinding::kind).toList();
    }
}
