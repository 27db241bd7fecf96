package org.groundbreak.storage;

import java.util.Arrays;
import java.util.Optional;

/** Goes into elements and past them: knows of each start tag where its element ends, in tokens and in the original. */
final class ElementWalk {

    private static final int FEW = 32;

    private final Tokens tokens;
    private final String body;
    private final int[] ends;

    ElementWalk(Tokens tokens, String body) {
        this.tokens = tokens;
        this.body = body;
        this.ends = ends(tokens);
    }

    private static int[] ends(Tokens tokens) {
        int[] ends = new int[tokens.count()];
        int[] open = new int[FEW];
        int depth = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth] = i;
                depth++;
            } else if (tokens.kind(i) == Tokens.Kind.END) {
                depth--;
                ends[open[depth]] = i;
            }
        }
        return ends;
    }

    Tokens tokens() {
        return tokens;
    }

    /** How long the original is, in UTF-16 units. */
    int length() {
        return body.length();
    }

    /** The end tag that belongs to a start tag. */
    int end(int start) {
        return ends[start];
    }

    boolean isStart(int token) {
        return tokens.kind(token) == Tokens.Kind.START;
    }

    /** Whether an element of that name starts there. */
    boolean isStart(int token, String name) {
        return isStart(token) && tokens.name(token).text().equals(name);
    }

    /** The value of a start tag's attribute, by its name as written. */
    Optional<String> attribute(int start, String name) {
        for (int i = tokens.firstAttribute(start); i < tokens.endOfAttributes(start); i++) {
            if (tokens.attributeName(i).text().equals(name)) {
                int from = tokens.attributeStart(i);
                return Optional.of(new String(tokens.text(), from, tokens.attributeEnd(i) - from));
            }
        }
        return Optional.empty();
    }

    /** The first element of that name directly within another; empty when there is none. */
    Optional<Integer> within(int start, String name) {
        for (int i = start + 1; i < ends[start]; i++) {
            if (isStart(i)) {
                if (isStart(i, name)) {
                    return Optional.of(i);
                }
                i = ends[i];
            }
        }
        return Optional.empty();
    }

    /** The element with its tags. */
    BodySpan whole(int start) {
        return new BodySpan(tokens.offset(start), tokens.offset(ends[start]));
    }

    /** What stands between its tags; behind the tag where start and end are one. */
    BodySpan inside(int start) {
        int from = endOfTag(tokens.offset(start));
        int to = tokens.offset(ends[start]);
        return isSelfClosed(from) ? BodySpan.at(from) : new BodySpan(from, body.lastIndexOf('<', to - 1));
    }

    /** What stands within the markers of comments that are around the whole of a piece; the piece where there are none. */
    BodySpan withinMarkers(BodySpan span) {
        return CommentMarkers.within(body, span);
    }

    /** Whether start and end are one tag. */
    boolean isSelfClosed(BodySpan whole) {
        return endOfTag(whole.start()) == whole.end() && isSelfClosed(whole.end());
    }

    private boolean isSelfClosed(int endOfTag) {
        return body.charAt(endOfTag - 2) == '/';
    }

    /** Behind the tag that begins there; values of attributes may contain what ends a tag. */
    private int endOfTag(int start) {
        char quote = 0;
        int i = start;
        while (quote != 0 || body.charAt(i) != '>') {
            char c = body.charAt(i);
            if (quote == c) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
            i++;
        }
        return i + 1;
    }
}
