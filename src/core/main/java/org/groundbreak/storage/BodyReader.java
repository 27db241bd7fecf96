package org.groundbreak.storage;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a body to the parser, within an element of our own that declares what storage format does not. Stops at a
 * surrogate alone and at U+FFFE and U+FFFF, which the parser would let through though XML forbids them, but only after
 * it has had all that stands before.
 */
final class BodyReader extends Reader {

    /** What stands before the body. */
    static final String BEFORE = "<storage xmlns:ac=\"http://atlassian.com/content\""
            + " xmlns:ri=\"http://atlassian.com/resource/identifier\" xmlns:at=\"http://atlassian.com/template\">";

    private static final String AFTER = "</storage>";
    private static final int BLOCK = 64;

    private final String body;
    private final int end;
    private final int stop;
    private int position = -BEFORE.length();

    /** @param stop where the body has a character that XML forbids; its length when none is known */
    BodyReader(String body, int stop) {
        this.body = body;
        this.end = body.length();
        this.stop = stop;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (position < 0) {
            return copy(BEFORE, position + BEFORE.length(), BEFORE.length(), target, offset, length);
        }
        if (position >= end) {
            int behind = position - end;
            return behind < AFTER.length() ? copy(AFTER, behind, AFTER.length(), target, offset, length) : -1;
        }
        int start = position;
        if (start == stop) {
            throw new ForbiddenCharacter(start);
        }
        int allowed = allowed(target, offset, copy(body, start, stop, target, offset, length), start);
        if (allowed == 0) {
            throw new ForbiddenCharacter(start);
        }
        position = start + allowed;
        return allowed;
    }

    private int copy(String source, int start, int stop, char[] target, int offset, int length) {
        int copied = Math.min(length, stop - start);
        source.getChars(start, start + copied, target, offset);
        position += copied;
        return copied;
    }

    /**
     * How many of the units just copied stand before the first that the parser must not get. Control characters are
     * left to it, since it refuses them itself.
     */
    private int allowed(char[] copied, int offset, int length, int start) {
        for (int i = 0; i < length; i += BLOCK) {
            int end = Math.min(length, i + BLOCK);
            if (!XmlChars.areLow(copied, offset + i, offset + end)) {
                for (int k = i; k < end; k++) {
                    if (XmlChars.lengthAt(body, start + k) == 0) {
                        return k;
                    }
                }
            }
        }
        return length;
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    /** The body has a character that no XML may contain. */
    static final class ForbiddenCharacter extends IOException {

        private static final long serialVersionUID = 1L;

        private final int offset;

        ForbiddenCharacter(int offset) {
            super("A character that XML forbids, at " + offset);
            this.offset = offset;
        }

        /** Where in the body, in UTF-16 units. */
        int offset() {
            return offset;
        }
    }
}
