package org.groundbreak.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a reader sees between two tokens. Struck out words are no words, nor are instructions of a template,
 * pictures, the numbers of tasks, and parameters of macros. A Page Properties macro within is not gone into.
 */
final class PartsReader {

    private static final Set<String> UNSEEN = Set.of(
            "ac:parameter",
            "ac:default-parameter",
            "ac:placeholder",
            "ac:task-id",
            "ac:task-uuid",
            "ac:task-status",
            "ac:emoticon",
            "ac:image",
            "del",
            "s",
            "strike");

    private static final String OURS = "groundbreak-";
    private static final String PAGE = "ri:page";

    private final ElementWalk elements;
    private final Tokens tokens;
    private final List<CellPart> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> links = new ArrayList<>();

    /** Within a link or a title there are words alone, whatever stands there; so nothing is copied level by level. */
    private final boolean plain;

    private PartsReader(ElementWalk elements, boolean plain) {
        this.elements = elements;
        this.plain = plain;
        this.tokens = elements.tokens();
    }

    /** The parts from one token to before another, which stand in the same element. */
    static List<CellPart> parts(ElementWalk elements, int from, int to) {
        PartsReader reader = new PartsReader(elements, false);
        reader.read(from, to);
        reader.flush();
        return List.copyOf(reader.parts);
    }

    /** The start tags of the links to pages among those parts, in the same order. */
    static List<Integer> links(ElementWalk elements, int from, int to) {
        PartsReader reader = new PartsReader(elements, false);
        reader.read(from, to);
        return List.copyOf(reader.links);
    }

    /** The words between two tokens, without those that links have not. */
    static String words(ElementWalk elements, int from, int to) {
        PartsReader reader = new PartsReader(elements, true);
        reader.read(from, to);
        return reader.words.toString().strip();
    }

    /** Their words, lines separated by {@code \n}, without white space at the edges. */
    static String words(List<CellPart> parts) {
        StringBuilder all = new StringBuilder();
        for (CellPart part : parts) {
            append(all, part.words());
        }
        return all.toString().strip();
    }

    /** Whether a reader does not see what stands in an element of that name. */
    static boolean isUnseen(String name) {
        return UNSEEN.contains(name);
    }

    private void read(int from, int to) {
        for (int i = from; i < to; i++) {
            switch (tokens.kind(i)) {
                case START -> i = start(i);
                case END -> endLine(tokens.name(i));
                case TEXT ->
                    append(
                            words,
                            new String(tokens.text(), tokens.textStart(i), tokens.textEnd(i) - tokens.textStart(i)),
                            true);
            }
        }
    }

    /** The token to go on behind: the element's end, or its start tag where its content is read. */
    private int start(int token) {
        String name = tokens.name(token).text();
        if (UNSEEN.contains(name)) {
            return elements.end(token);
        }
        if (plain) {
            endLine(tokens.name(token));
            return token;
        }
        switch (name) {
            case "ac:link" -> add(token, link(token));
            case "a" -> add(token, anchor(token));
            case "time" ->
                add(new CellPart.Day(elements.attribute(token, "datetime").orElse("")));
            case "ac:structured-macro", "ac:macro" -> {
                return macro(token);
            }
            default -> {
                endLine(tokens.name(token));
                return token;
            }
        }
        return elements.end(token);
    }

    private int macro(int token) {
        String name = elements.attribute(token, "ac:name").orElse("");
        if (name.equals("status")) {
            add(new CellPart.Lozenge(parameter(token, "title"), elements.whole(token)));
            return elements.end(token);
        }
        if (name.startsWith(OURS)) {
            add(new CellPart.OwnMacro(name));
        }
        return name.equals(PageProperties.MACRO) ? elements.end(token) : token;
    }

    private String parameter(int macro, String name) {
        for (int i = macro + 1; i < elements.end(macro); i++) {
            if (elements.isStart(i)) {
                if (elements.attribute(i, "ac:name").filter(name::equals).isPresent()) {
                    return words(elements, i + 1, elements.end(i));
                }
                i = elements.end(i);
            }
        }
        return "";
    }

    private CellPart link(int token) {
        String text = text(token);
        Optional<Integer> user = elements.within(token, "ri:user");
        if (user.isPresent()) {
            return new CellPart.UserLink(
                    elements.attribute(user.get(), "ri:userkey"), elements.attribute(user.get(), "ri:username"), text);
        }
        Optional<Integer> page = elements.within(token, PAGE);
        Optional<String> title = page.flatMap(start -> elements.attribute(start, "ri:content-title"));
        return new CellPart.PageLink(
                title,
                page.flatMap(start -> elements.attribute(start, "ri:space-key")),
                elements.within(token, "ri:content-entity")
                        .flatMap(start -> elements.attribute(start, "ri:content-id"))
                        .flatMap(PartsReader::id),
                Optional.empty(),
                text.isEmpty() ? title.orElse("") : text);
    }

    private CellPart anchor(int token) {
        return new CellPart.PageLink(
                Optional.empty(), Optional.empty(), Optional.empty(), elements.attribute(token, "href"), text(token));
    }

    private String text(int token) {
        return words(elements, token + 1, elements.end(token));
    }

    private static Optional<Long> id(String digits) {
        return digits.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private void add(int token, CellPart link) {
        if (link instanceof CellPart.PageLink) {
            links.add(token);
        }
        add(link);
    }

    private void add(CellPart part) {
        flush();
        parts.add(part);
    }

    private void flush() {
        if (!words.isEmpty()) {
            parts.add(new CellPart.Words(words.toString()));
            words.setLength(0);
        }
    }

    private void endLine(Name name) {
        if (name.role().block()) {
            append(words, "\n");
        }
    }

    private static void append(StringBuilder all, String more) {
        append(all, more, false);
    }

    /** Of white space in a row one is kept: the end of a line rather than a space. */
    private static void append(StringBuilder all, String more, boolean oneLine) {
        for (int i = 0; i < more.length(); i++) {
            char c = more.charAt(i);
            boolean space = Tokens.isWhiteSpace(c) || c == '\u00a0';
            if (c == '\n' && !oneLine) {
                dropSpace(all);
                if (all.isEmpty() || all.charAt(all.length() - 1) != '\n') {
                    all.append('\n');
                }
            } else if (!space) {
                if (c != '\u200b' && c != '\ufeff') {
                    all.append(c);
                }
            } else if (all.isEmpty() || !Tokens.isWhiteSpace(all.charAt(all.length() - 1))) {
                all.append(' ');
            }
        }
    }

    private static void dropSpace(StringBuilder all) {
        if (!all.isEmpty() && all.charAt(all.length() - 1) == ' ') {
            all.setLength(all.length() - 1);
        }
    }
}
