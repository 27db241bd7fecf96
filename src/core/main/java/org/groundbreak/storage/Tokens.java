package org.groundbreak.storage;

/**
 * A parsed body as a sequence: start tags, end tags and the text between them. What no reader sees is not in it:
 * comments, processing instructions, and the markers of inline comments (rule F6). Of two tokens in a row at most one
 * is text, so the neighbours of a text are tags. Immutable for those who read it.
 */
final class Tokens {

    /** What a token is. */
    enum Kind {
        START,
        END,
        TEXT
    }

    private final Name[] names;
    private final int[] from;
    private final int[] to;
    private final int[] offsets;
    private final int count;
    private final Name[] attributeNames;
    private final int[] attributeFrom;
    private final int[] attributeTo;
    private final char[] text;

    Tokens(TokensBuilder built) {
        names = built.names;
        from = built.from;
        to = built.to;
        offsets = built.offsets;
        count = built.count;
        attributeNames = built.attributeNames;
        attributeFrom = built.attributeFrom;
        attributeTo = built.attributeTo;
        text = built.text;
    }

    int count() {
        return count;
    }

    Kind kind(int token) {
        if (names[token] == null) {
            return Kind.TEXT;
        }
        return from[token] < 0 ? Kind.END : Kind.START;
    }

    /** The name of an element that starts or ends; null for text. */
    Name name(int token) {
        return names[token];
    }

    /** Where a start tag begins or an end tag ends in the body, in UTF-16 units. */
    int offset(int token) {
        return offsets[token];
    }

    /** The first of a start tag's attributes, which are sorted by name as written, with namespace declarations. */
    int firstAttribute(int start) {
        return from[start];
    }

    /** The one behind the last of them. */
    int endOfAttributes(int start) {
        return to[start];
    }

    Name attributeName(int attribute) {
        return attributeNames[attribute];
    }

    /** Where in {@link #text()} its value starts. */
    int attributeStart(int attribute) {
        return attributeFrom[attribute];
    }

    int attributeEnd(int attribute) {
        return attributeTo[attribute];
    }

    String attributeValue(int attribute) {
        return new String(text, attributeFrom[attribute], attributeTo[attribute] - attributeFrom[attribute]);
    }

    /** The value of a start tag's attribute, or null. */
    String attribute(int start, Name name) {
        for (int i = from[start]; i < to[start]; i++) {
            if (attributeNames[i] == name) {
                return attributeValue(i);
            }
        }
        return null;
    }

    /** All text and values of the body; a token's part is from {@link #textStart} to {@link #textEnd}. Not to be changed. */
    char[] text() {
        return text;
    }

    int textStart(int token) {
        return from[token];
    }

    int textEnd(int token) {
        return to[token];
    }

    /** The end tag that belongs to a start tag. */
    int endOf(int start) {
        int depth = 1;
        int token = start;
        while (depth > 0) {
            token++;
            depth += switch (kind(token)) {
                case START -> 1;
                case END -> -1;
                case TEXT -> 0;
            };
        }
        return token;
    }

    /** Whether a text is nothing but what XML calls white space; a no-break space is more than that. */
    boolean isWhiteSpace(int token) {
        for (int i = from[token]; i < to[token]; i++) {
            if (!isWhiteSpace(text[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    boolean hasLineBreak(int token) {
        for (int i = from[token]; i < to[token]; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                return true;
            }
        }
        return false;
    }
}
