package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A body as lines that people can read and compare (rule F20): one for each paragraph, heading, list item and row of a
 * table. What is no text stands in square brackets: a picture by its name, a macro by its name and parameters. How something
 * looks is left out. Takes time in proportion to the length of the body.
 */
public final class ReadableText {

    private static final Map<String, String> BEGINNINGS = Map.of(
            "h1", "# ",
            "h2", "## ",
            "h3", "### ",
            "h4", "#### ",
            "h5", "##### ",
            "h6", "###### ",
            "li", "- ",
            "ac:task", "- ");

    private static final String CELLS = " | ";

    private final Tokens tokens;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int[] starts = new int[StorageDocument.MAX_DEPTH + 1];
    private int[] saidBefore = new int[StorageDocument.MAX_DEPTH + 1];
    private int depth;
    private int said;
    private String beginning = "";
    private int rows;
    private int preserving;
    private boolean gap;

    private ReadableText(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The lines of a body; none of them is blank. */
    public static List<String> lines(StorageDocument document) {
        ReadableText reading = new ReadableText(document.tokens());
        for (int i = 0; i < reading.tokens.count(); i++) {
            switch (reading.tokens.kind(i)) {
                case START -> reading.start(i);
                case END -> reading.end(i);
                case TEXT -> reading.text(i);
            }
        }
        reading.breakLine();
        return List.copyOf(reading.lines);
    }

    private void start(int token) {
        Name name = tokens.name(token);
        if (name.text().equals("tr")) {
            breakLine();
            rows++;
        } else if (isCell(name)) {
            cell();
        } else if (name.role().block() || isMacro(name)) {
            endBlock();
        }
        if (rows == 0 && BEGINNINGS.containsKey(name.text())) {
            beginning = BEGINNINGS.get(name.text());
        }
        if (depth == starts.length) {
            starts = Arrays.copyOf(starts, depth * 2);
            saidBefore = Arrays.copyOf(saidBefore, depth * 2);
        }
        starts[depth] = token;
        saidBefore[depth++] = said;
        preserving += name.role().preserves() ? 1 : 0;
        say(token, name);
    }

    /** What an element says by its attributes. */
    private void say(int token, Name name) {
        switch (name.text()) {
            case "ac:structured-macro", "ac:macro" -> add("[" + value(token, "ac:name") + "]");
            case "ac:parameter" -> add("[" + value(token, "ac:name") + "=");
            case "ac:image" -> add("[");
            case "img" -> add("[" + value(token, "src") + "]");
            case "ac:emoticon" -> add("[" + value(token, "ac:name") + "]");
            case "hr" -> add("---");
            case "time" -> add(value(token, "datetime"));
            default -> {
                if (name.prefix().equals("ri")) {
                    resource(token);
                }
            }
        }
    }

    /** What a resource is called: a file, a page, an address, or a person by what the host calls him. */
    private void resource(int token) {
        for (String attribute : List.of("ri:filename", "ri:content-title", "ri:value", "ri:username", "ri:space-key")) {
            String value = value(token, attribute);
            if (!value.isEmpty()) {
                add(value);
                return;
            }
        }
    }

    private void end(int token) {
        Name name = tokens.name(token);
        depth--;
        preserving -= name.role().preserves() ? 1 : 0;
        switch (name.text()) {
            case "ac:image", "ac:parameter" -> line.append(']');
            case "a" -> address(starts[depth]);
            case "ac:link" -> {
                if (said == saidBefore[depth]) {
                    add("[...]");
                }
            }
            default -> {
                // Ends without a word.
            }
        }
        if (name.text().equals("tr")) {
            rows--;
            breakLine();
        } else if (!isCell(name) && (name.role().block() || isMacro(name))) {
            endBlock();
        }
    }

    /** Where a plain link leads is read by whoever follows it. */
    private void address(int start) {
        String href = value(start, "href");
        if (!href.isEmpty()) {
            add(" <" + href + ">");
        }
    }

    private void text(int token) {
        String text =
                new String(tokens.text(), tokens.textStart(token), tokens.textEnd(token) - tokens.textStart(token));
        if (preserving > 0 && rows == 0) {
            String[] parts = text.split("\\R", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    breakLine();
                }
                begin();
                line.append(parts[i]);
                said += parts[i].length();
            }
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Tokens.isWhiteSpace(text.charAt(i))) {
                gap = true;
            } else {
                add(text.substring(i, i + 1));
            }
        }
    }

    private void add(String words) {
        begin();
        if (gap && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
        gap = false;
        line.append(words);
        said += words.length();
    }

    private void begin() {
        if (line.isEmpty()) {
            line.append(beginning);
            beginning = "";
        }
    }

    private void cell() {
        boolean first = line.isEmpty();
        gap = false;
        line.append(first ? "" : CELLS);
    }

    /** In a row of a table, everything stands in one line. */
    private void endBlock() {
        if (rows > 0) {
            gap = true;
        } else {
            breakLine();
        }
    }

    private void breakLine() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().stripTrailing());
        }
        line.setLength(0);
        gap = false;
    }

    private static boolean isCell(Name name) {
        return name.text().equals("td") || name.text().equals("th");
    }

    private static boolean isMacro(Name name) {
        return name.role() == Role.MACRO;
    }

    private String value(int start, String attribute) {
        for (int i = tokens.firstAttribute(start); i < tokens.endOfAttributes(start); i++) {
            if (tokens.attributeName(i).text().equals(attribute)) {
                return tokens.attributeValue(i);
            }
        }
        return "";
    }
}
