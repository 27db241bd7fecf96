package org.groundbreak.events;

/**
 * The name of what happened. A name that was written once is fixed for ever: it stands in every database and in every
 * exported trail.
 *
 * @param name 2 to 40 upper-case letters, digits and underscores, a letter first
 */
public record EventType(String name) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    /** @throws IllegalArgumentException when the name is not as described */
    public EventType {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a name for an event type: " + name);
        }
    }

    /** By hand and not by an expression, since each event that is read passes here. */
    private static boolean isName(String text) {
        int length = text.length();
        boolean fits = length >= SHORTEST && length <= LONGEST && isLetter(text.charAt(0));
        for (int i = 1; fits && i < length; i++) {
            char c = text.charAt(i);
            fits = isLetter(c) || c >= '0' && c <= '9' || c == '_';
        }
        return fits;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    @Override
    public String toString() {
        return name;
    }
}
