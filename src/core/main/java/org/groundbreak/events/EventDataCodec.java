package org.groundbreak.events;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An event's data as the text of one database column (rule E5): a first line with the number of this notation, then one
 * line {@code key=value} per entry, sorted by key. The same data is always the same text and no text is empty, which
 * Oracle would take for null. In values backslash, line feed and carriage return are written {@code \\ \n \r}.
 */
public final class EventDataCodec {

    private static final String NOTATION = "1";
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private EventDataCodec() {}

    /**
     * @throws IllegalArgumentException when a key is not a camel-case name of at most 40 characters, or a value holds
     *     U+0000, which PostgreSQL cannot store
     */
    public static String encode(Map<String, String> data) {
        StringBuilder text = new StringBuilder(NOTATION);
        new TreeMap<>(data).forEach((key, value) -> {
            if (!KEY.matcher(key).matches() || value.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("Not fit for an event's data: " + key);
            }
            text.append('\n').append(key).append('=').append(escape(value));
        });
        return text.toString();
    }

    /**
     * Reads what {@link #encode} wrote; keys that this version does not know are kept.
     *
     * @throws IllegalArgumentException when the text is of another notation or damaged
     */
    public static SortedMap<String, String> decode(String text) {
        int end = endOfLine(text, 0);
        if (end != NOTATION.length() || !text.startsWith(NOTATION)) {
            throw new IllegalArgumentException("Event data in an unknown notation: " + text.substring(0, end));
        }
        SortedMap<String, String> data = new TreeMap<>();
        while (end < text.length()) {
            int start = end + 1;
            end = endOfLine(text, start);
            int equals = text.indexOf('=', start);
            if (equals <= start || equals >= end) {
                throw new IllegalArgumentException("Event data with a line that has no key");
            }
            data.put(text.substring(start, equals), unescape(text.substring(equals + 1, end)));
        }
        return data;
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                plain.append(escaped(i < value.length() ? value.charAt(i) : ' '));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new IllegalArgumentException("Event data with a stray backslash");
        };
    }
}
