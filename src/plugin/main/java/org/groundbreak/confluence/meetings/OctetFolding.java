package org.groundbreak.confluence.meetings;

import java.util.stream.Collectors;

/**
 * Cuts the lines of a calendar's message (rule M5): each has 75 octets of UTF-8 at most without its end, the space that begins
 * the next one counts, and no character and no escape is cut.
 */
final class OctetFolding {

    /** Octets of one line, without its end. */
    static final int MOST = 75;

    private static final String END = "\r\n";
    private static final char ESCAPE = '\\';

    private OctetFolding() {}

    /** @param lines each ended by carriage return and line feed, none of them cut yet */
    static String fold(String lines) {
        return lines.lines().map(OctetFolding::line).collect(Collectors.joining(END, "", END));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        int at = 0;
        while (at < line.length()) {
            int next = afterUnit(line, at);
            int width = octets(line, at, next);
            if (octets + width > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(line, at, next);
            octets += width;
            at = next;
        }
        return folded.toString();
    }

    /** Behind what must not be cut: one character, or an escape and what it escapes. */
    private static int afterUnit(String line, int at) {
        int next = at + Character.charCount(line.codePointAt(at));
        boolean escapes = line.charAt(at) == ESCAPE && next < line.length();
        return escapes ? next + Character.charCount(line.codePointAt(next)) : next;
    }

    private static int octets(String line, int from, int to) {
        return line.substring(from, to).codePoints().map(OctetFolding::octets).sum();
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return codePoint < 0x10000 ? 3 : 4;
    }
}
