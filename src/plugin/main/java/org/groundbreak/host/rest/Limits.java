package org.groundbreak.host.rest;

/** How much of anything our REST methods take. What is longer is refused with its figure, and never cut. */
public final class Limits {

    /** Bytes of a request's body. */
    public static final int BODY = 262_144;

    /** Characters of a name, a key or a title: what the columns of both hosts hold. */
    public static final int NAME = 255;

    /** Characters of what people write in a line or a few, for example a reason. */
    public static final int WORDS = 4_000;

    /** Ids of the hosts have 18 digits at most, in addresses and lists as in facts. */
    private static final long LARGEST_ID = 999_999_999_999_999_999L;

    private Limits() {}

    /** Whether a number can be an id of a host. */
    public static boolean isId(long number) {
        return number > 0 && number <= LARGEST_ID;
    }

    /**
     * A name, a key or a title as it came.
     *
     * @param text null passes
     * @throws Problem 400 as {@link #text}
     */
    public static String name(String text) {
        return text(text, NAME);
    }

    /**
     * A text as it came.
     *
     * @param text null passes
     * @param most characters
     * @throws Problem 400 {@code too-long} with the figure, or {@code bad-text}: a NUL or half a character, which not
     *     every database keeps
     */
    public static String text(String text, int most) {
        if (text == null) {
            return null;
        }
        if (text.length() > most) {
            throw Problem.badRequest("too-long", Integer.toString(most));
        }
        if (text.codePoints().anyMatch(Limits::isHalfOrNul)) {
            throw Problem.badRequest("bad-text");
        }
        return text;
    }

    /** Of a whole character the two halves are one code point. */
    private static boolean isHalfOrNul(int codePoint) {
        return codePoint == 0 || codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
