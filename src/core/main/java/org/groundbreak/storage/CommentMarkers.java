package org.groundbreak.storage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markers by which the host knows what words an inline comment is about. They are no tokens (rule F6), so that nothing
 * reads differently when somebody comments; who replaces words has to leave them where they are.
 */
final class CommentMarkers {

    private static final String NAME = "ac:inline-comment-marker";
    private static final String SPACE = "(?:\\s|\u00a0|&nbsp;|&#160;|&#xa0;)*+";
    private static final Pattern START = Pattern.compile(SPACE + "<" + NAME + "(?:\\s[^<>/]*)?+>");
    private static final Pattern END = Pattern.compile("</" + NAME + "\\s*+>" + SPACE);

    private CommentMarkers() {}

    /** What stands within those that are around the whole of a piece; the piece itself where others stand in it. */
    static BodySpan within(String body, BodySpan span) {
        Matcher starts = START.matcher(body).region(span.start(), span.end());
        int from = span.start();
        int around = 0;
        while (starts.lookingAt()) {
            from = starts.end();
            around++;
            starts.region(from, span.end());
        }
        int first = around == 0 ? -1 : body.indexOf("</" + NAME, from);
        if (first < 0 || first >= span.end() || body.substring(from, first).contains("<" + NAME)) {
            return span;
        }
        Matcher ends = END.matcher(body).region(first, span.end());
        int to = first;
        while (around > 0 && ends.lookingAt()) {
            to = ends.end();
            around--;
            ends.region(to, span.end());
        }
        return around == 0 && to == span.end() ? new BodySpan(from, first) : span;
    }
}
