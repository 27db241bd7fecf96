package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Bodies that cost most to read, each of about any length that is asked for. */
final class WorstBodies {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\">";
    private static final String MACRO_END = "</ac:structured-macro>";
    private static final String PROPERTIES =
            "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tr>" + "<td>Status</td><td>";
    private static final String PROPERTIES_END = "</td></tr></table></ac:rich-text-body></ac:structured-macro>";
    private static final String MARKER = "<ac:inline-comment-marker ac:ref=\"r\">";
    private static final String MARKER_END = "</ac:inline-comment-marker>";
    private static final int NESTED = 240;
    private static final int DEEP = 490;

    private WorstBodies() {}

    /** What they are, with a body of about so many characters. */
    static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> bodies = new LinkedHashMap<>();
        bodies.put("CDATA sections", length -> in("pre", repeat("<![CDATA[x]]>x", length)));
        bodies.put("CDATA sections, long", length -> in("pre", repeat("<![CDATA[a line of code ]]>", length)));
        bodies.put("inline comments", length -> in("p", repeat(MARKER + "a" + MARKER_END + "b", length)));
        bodies.put("inline comments in inline comments", length -> repeat(nested(MARKER, MARKER_END, DEEP), length));
        bodies.put("entities", length -> in("p", repeat("&nbsp;x", length)));
        bodies.put("entities in an attribute", length -> repeat(attribute("&nbsp;", 30_000), length));
        bodies.put("references to characters", length -> in("p", repeat("&#x1f600;&lt;", length)));
        bodies.put("comments", length -> in("p", repeat("a<!---->", length)));
        bodies.put("processing instructions", length -> in("p", repeat("a<?b?>", length)));
        bodies.put("empty elements", length -> repeat("<b/>", length));
        bodies.put("pieces of text", length -> in("p", repeat("a<b>b</b>", length)));
        bodies.put("white space between blocks", length -> repeat("<p/>\n", length));
        bodies.put("white space between macros", length -> repeat("<ac:macro/>\n", length));
        bodies.put("white space alone", length -> repeat(" ", length) + "<p/>");
        bodies.put("deep nesting", length -> repeat(nested("<b>", "</b>", DEEP), length));
        bodies.put("deep nesting in pre", length -> repeat("<pre>" + nested("<b>\n", "</b>", DEEP) + "</pre>", length));
        bodies.put("our macros", length -> repeat(MACRO + MACRO_END, length));
        bodies.put("our macros in each other's parameters", WorstBodies::macrosInParameters);
        bodies.put("one macro's parameters", length -> MACRO + parameters(length) + MACRO_END);
        bodies.put(
                "one macro's users",
                length -> MACRO + "<ac:parameter ac:name=\"u\">" + repeat("<ri:user ri:userkey=\"k\"/>", length)
                        + "</ac:parameter>" + MACRO_END);
        bodies.put(
                "Page Properties in each other's cells",
                length -> repeat(nested(PROPERTIES, PROPERTIES_END, DEEP / 6), length));
        bodies.put(
                "rows of one table",
                length -> PROPERTIES + repeat("</td></tr><tr><th>a</th><td>b", length) + PROPERTIES_END);
        bodies.put(
                "links in links",
                length -> repeat(
                        PROPERTIES
                                + nested("<ac:link><ac:link-body>a ", "</ac:link-body></ac:link>", NESTED / 2)
                                + PROPERTIES_END,
                        length));
        bodies.put(
                "tables in cells",
                length -> repeat(
                        PROPERTIES + nested("<table><tr><td>a ", "</td></tr></table>", DEEP / 4) + PROPERTIES_END,
                        length));
        bodies.put("headings", length -> repeat("<h1>a</h1><h2>b</h2><h3/><h6>c</h6>d", length));
        bodies.put("headings in panels", length -> repeat(nested("<div><h1>a</h1>b", "</div>", DEEP - 2), length));
        bodies.put("attributes", length -> repeat("<p" + attributes(WorstBodies::name) + "/>", length));
        bodies.put("attributes of one hash", length -> repeat("<p" + attributes(WorstBodies::sameHash) + "/>", length));
        bodies.put("names of one hash", length -> repeat(sameHashElements(), length));
        bodies.put("long names of one hash", length -> longNames(length, "<%s/>", NameTable.MAX_UNUSUAL));
        bodies.put(
                "long attributes of one hash",
                length -> "<p" + longNames(length, " %s=''", StorageParser.MAX_ATTRIBUTES) + "/>");
        bodies.put("declared prefixes", length -> declaring(repeat("<p0:x/>", length)));
        bodies.put("styles", length -> repeat(attribute("white-space:x ", 1_000), length));
        bodies.put("words", length -> in("p", repeat("Some words of a page that is long. ", length)));
        bodies.put("words beyond ASCII", length -> in("p", repeat("\u00e4\u20ac\ud83d\ude00", length)));
        return bodies;
    }

    /** NameTable of 22 letters, all of the same hash as Java and the parser make it. */
    static String sameHash(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 10; bit >= 0; bit--) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }

    private static String name(int number) {
        return "a" + number;
    }

    private static String macrosInParameters(int length) {
        String parameter = "<ac:parameter ac:name=\"p\">" + "x".repeat(Math.max(1, length / NESTED - 110));
        return nested(MACRO + parameter, "</ac:parameter>" + MACRO_END, NESTED);
    }

    private static String parameters(int length) {
        List<String> parameters = new ArrayList<>();
        for (int i = 0; i < length / 48; i++) {
            parameters.add("<ac:parameter ac:name=\"" + i + "\">x</ac:parameter>");
        }
        return String.join("", parameters);
    }

    private static String attributes(IntFunction<String> name) {
        StringBuilder attributes = new StringBuilder();
        IntStream.range(0, StorageParser.MAX_ATTRIBUTES)
                .forEach(i -> attributes.append(' ').append(name.apply(i)).append("=\"\""));
        return attributes.toString();
    }

    private static String sameHashElements() {
        StringBuilder elements = new StringBuilder();
        IntStream.range(0, NameTable.MAX_UNUSUAL)
                .forEach(i -> elements.append('<').append(sameHash(i)).append("/>"));
        return elements.toString();
    }

    private static String longNames(int length, String piece, int count) {
        String begin = "x".repeat(Math.max(1, length / count - 30));
        StringBuilder names = new StringBuilder();
        IntStream.range(0, count).forEach(i -> names.append(piece.formatted(begin + sameHash(i))));
        return names.toString();
    }

    private static String declaring(String inner) {
        StringBuilder start = new StringBuilder("<p");
        for (int i = 0; i < TokensBuilder.MAX_NAMESPACES - 3; i++) {
            start.append(" xmlns:p").append(i).append("=\"u\"");
        }
        return start + ">" + inner + "</p>";
    }

    private static String attribute(String value, int length) {
        return "<p style=\"" + repeat(value, length) + "\"/>";
    }

    private static String nested(String start, String end, int depth) {
        return start.repeat(depth) + end.repeat(depth);
    }

    private static String in(String element, String inner) {
        return "<" + element + ">" + inner + "</" + element + ">";
    }

    private static String repeat(String piece, int length) {
        return piece.repeat(Math.max(1, length / piece.length()));
    }
}
