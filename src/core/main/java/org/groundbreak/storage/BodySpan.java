package org.groundbreak.storage;

/**
 * A piece of a body.
 *
 * @param start offset of its first character in the original body, in UTF-16 units
 * @param end offset behind its last character; the start where it is a place between two characters
 */
public record BodySpan(int start, int end) {

    /** @throws IllegalArgumentException when it ends before it starts */
    public BodySpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** The place between two characters. */
    public static BodySpan at(int offset) {
        return new BodySpan(offset, offset);
    }

    /** What stands there in the body the span was made from. */
    public String of(String body) {
        return body.substring(start, end);
    }
}
