package org.groundbreak.storage;

/** The characters that XML 1.0 allows: no control characters but three, no lone surrogate, no U+FFFE or U+FFFF. */
final class XmlChars {

    private static final char LAST_ALLOWED = '\ufffd';

    private XmlChars() {}

    /** Offset of the first UTF-16 unit that no XML may contain; the length when there is none. */
    static int firstForbidden(String text) {
        int i = 0;
        while (i < text.length()) {
            int length = lengthAt(text, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return text.length();
    }

    /** How many units the character at that place has, or what is left of it; 0 when it is forbidden. */
    static int lengthAt(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' ? 1 : 0;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)) ? 2 : 0;
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? 1 : 0;
        }
        return c > LAST_ALLOWED ? 0 : 1;
    }

    /**
     * Whether none of these can be a surrogate or a character above; false does not say that there is one. Joining the
     * bits of all asks one question for many.
     */
    static boolean areLow(char[] units, int start, int end) {
        int bits = 0;
        for (int i = start; i < end; i++) {
            bits |= units[i];
        }
        return bits < Character.MIN_SURROGATE;
    }
}
