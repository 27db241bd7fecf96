package org.groundbreak.storage;

import java.util.EnumMap;
import java.util.Map;

/**
 * A body taken apart by kinds of things, for comparison: the words, and of each other kind what there is, in order, and
 * where. Everything that counts in canonical form 0 is in one of them.
 */
final class ContentOutline {

    /** XML has no such character, so what is put together with it cannot be mistaken. */
    private static final char SEPARATOR = '\0';

    private static final ContentChange WORDS = ContentChange.WORDS;

    private final Tokens tokens;
    private final WhiteSpace whiteSpace;
    private final ContentKinds kinds = new ContentKinds();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Map<ContentChange, StringBuilder> things = new EnumMap<>(ContentChange.class);
    private final Map<ContentChange, StringBuilder> places = new EnumMap<>(ContentChange.class);
    private int letters;
    private int blocks;
    private boolean gap;

    private ContentOutline(Tokens tokens) {
        this.tokens = tokens;
        this.whiteSpace = new WhiteSpace(tokens);
        for (ContentChange kind : ContentChange.values()) {
            things.put(kind, new StringBuilder());
            places.put(kind, new StringBuilder());
        }
    }

    static ContentOutline of(Tokens tokens) {
        ContentOutline outline = new ContentOutline(tokens);
        for (int i = 0; i < tokens.count(); i++) {
            switch (tokens.kind(i)) {
                case START -> outline.start(i);
                case END -> outline.end(i);
                case TEXT -> outline.text(i);
            }
        }
        return outline;
    }

    /** What is read, with one space for any white space between. */
    String words() {
        return words.toString();
    }

    /** What is read, with white space as it counts. */
    String text() {
        return text.toString();
    }

    /** All things of a kind, in order. */
    String things(ContentChange kind) {
        return things.get(kind).toString();
    }

    /**
     * Where they stand: structure among the words, anything else in the text and among the blocks, so that it says
     * something only while these are the same.
     */
    String places(ContentChange kind) {
        return places.get(kind).toString();
    }

    private void start(int token) {
        whiteSpace.start(token);
        Name name = tokens.name(token);
        separate(name);
        ContentChange kind = kinds.start(name);
        add(kind, "<", name.text());
        for (int i = tokens.firstAttribute(token); i < tokens.endOfAttributes(token); i++) {
            Name attribute = tokens.attributeName(i);
            if (!attribute.isLeftOut()) {
                attribute(kinds.ofAttribute(kind, name, attribute), attribute, i);
            }
        }
    }

    private void attribute(ContentChange kind, Name attribute, int index) {
        int start = tokens.attributeStart(index);
        int end = tokens.attributeEnd(index);
        if (kind == WORDS) {
            read(start, end);
        } else {
            add(kind, attribute.text(), "=");
            things.get(kind).append(tokens.text(), start, end - start).append(SEPARATOR);
        }
    }

    private void end(int token) {
        whiteSpace.end();
        Name name = tokens.name(token);
        add(kinds.end(), ">", name.text());
        separate(name);
    }

    private void text(int token) {
        boolean white = tokens.isWhiteSpace(token);
        if (white && !whiteSpace.isShown(token)) {
            return;
        }
        int start = tokens.textStart(token);
        int end = tokens.textEnd(token);
        ContentChange kind = kinds.ofText();
        if (kind != WORDS) {
            things.get(kind).append(tokens.text(), start, end - start).append(SEPARATOR);
        } else if (white && !whiteSpace.isPreserved()) {
            gap = true;
            text.append(' ');
        } else {
            read(start, end);
        }
    }

    private void read(int start, int end) {
        char[] units = tokens.text();
        text.append(units, start, end - start);
        for (int i = start; i < end; i++) {
            if (Tokens.isWhiteSpace(units[i])) {
                gap = true;
            } else {
                letter(units[i]);
            }
        }
    }

    private void letter(char unit) {
        if (gap && letters > 0) {
            words.append(' ');
        }
        gap = false;
        words.append(unit);
        letters++;
    }

    /** The words of two blocks are two words. */
    private void separate(Name name) {
        if (name.role().block()) {
            gap = true;
            blocks++;
        }
    }

    private void add(ContentChange kind, String before, String name) {
        things.get(kind).append(before).append(name).append(SEPARATOR);
        if (kind == ContentChange.STRUCTURE) {
            places.get(kind).append(letters).append(SEPARATOR);
        } else {
            places.get(kind).append(text.length()).append('/').append(blocks).append(SEPARATOR);
        }
    }
}
