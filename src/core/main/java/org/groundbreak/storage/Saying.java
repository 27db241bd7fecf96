package org.groundbreak.storage;

import java.util.Arrays;
import java.util.Set;

/**
 * Rule F11: what of a body says something to a reader. Placeholders, headings and heading cells do not, since they only
 * say what should be said; neither does white space of any kind, nor what the host keeps beside a text. Walks along with
 * whoever goes through the tokens.
 */
final class Saying {

    private static final Set<String> SILENT = Set.of(
            "ac:placeholder",
            "ac:parameter",
            "ac:default-parameter",
            "ac:task-id",
            "ac:task-uuid",
            "ac:task-status",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    /** Shown though there is no text in them. */
    private static final Set<String> SHOWN = Set.of("ac:image", "ac:emoticon", "ac:link", "img", "time");

    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";
    private static final int FEW = 32;

    private boolean[] silent = new boolean[FEW];
    private int depth;

    /** To be called at each start tag. @return whether the element says something by being there */
    boolean start(Name name) {
        depth++;
        if (depth == silent.length) {
            silent = Arrays.copyOf(silent, depth * 2);
        }
        silent[depth] = name != NameTable.RICH_TEXT_BODY && (silent[depth - 1] || SILENT.contains(name.text()));
        return !silent[depth] && SHOWN.contains(name.text());
    }

    /** To be called at each end tag. */
    void end() {
        depth--;
    }

    /** Whether what stands in the element that was opened last says nothing, whatever it is. */
    boolean isSilent() {
        return silent[depth];
    }

    /** Whether a text says something. */
    boolean text(char[] units, int start, int end) {
        if (isSilent()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = units[i];
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && INVISIBLE.indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }
}
