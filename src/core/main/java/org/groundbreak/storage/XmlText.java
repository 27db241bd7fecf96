package org.groundbreak.storage;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The one place that says what has to be escaped in XML. */
final class XmlText {

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] GREATER = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");
    private static final byte[] RETURN = ascii("&#xD;");
    private static final byte[] LINE_FEED = ascii("&#xA;");
    private static final byte[] TAB = ascii("&#x9;");

    private static final int ASCII = 0x80;

    /** Which characters of ASCII stand for themselves in text. Not to be changed. */
    static final boolean[] PLAIN = new boolean[ASCII];

    /** The same in an attribute's value. Not to be changed. */
    static final boolean[] PLAIN_IN_ATTRIBUTE = new boolean[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            PLAIN[c] = replacement(c) == null;
            PLAIN_IN_ATTRIBUTE[c] = replacementInAttribute(c) == null;
        }
    }

    private XmlText() {}

    /** What stands for a character in text, or null when it stands for itself. Not to be changed. */
    static byte[] replacement(char c) {
        return switch (c) {
            case '&' -> AMPERSAND;
            case '<' -> LESS;
            case '>' -> GREATER;
            case '\r' -> RETURN;
            default -> null;
        };
    }

    /** The same for an attribute's value within double quotes. Not to be changed. */
    static byte[] replacementInAttribute(char c) {
        return switch (c) {
            case '"' -> QUOTE;
            case '\t' -> TAB;
            case '\n' -> LINE_FEED;
            default -> replacement(c);
        };
    }

    /**
     * Text as it stands in XML.
     *
     * @throws IllegalArgumentException when it has a character that XML forbids
     */
    static String text(String value) {
        char[] units = allowed(value).toCharArray();
        return Utf8Output.text(out -> out.writeText(units, 0, units.length));
    }

    /**
     * An attribute's value as it stands within double quotes.
     *
     * @throws IllegalArgumentException when it has a character that XML forbids
     */
    static String attribute(String value) {
        char[] units = allowed(value).toCharArray();
        return Utf8Output.text(out -> out.writeAttribute(units, 0, units.length));
    }

    private static String allowed(String value) {
        int forbidden = XmlChars.firstForbidden(value);
        if (forbidden < value.length()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "XML forbids U+%04X, at %d", (int) value.charAt(forbidden), forbidden));
        }
        return value;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
