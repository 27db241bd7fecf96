package org.groundbreak.confluence.specs;

import java.util.OptionalLong;

/** Which page a stream belongs to: its id says so, of a spec as of a decision. */
public final class StreamPage {

    /** Where the content id stands in the id, in hex digits. */
    private static final int FROM = 2;

    private static final int TO = 18;
    private static final int HEX = 16;

    private StreamPage() {}

    /** Content id of the page; empty where the id is none of ours. @param stream as it stands in its rows */
    public static OptionalLong of(String stream) {
        if (stream.length() < TO) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseUnsignedLong(stream.substring(FROM, TO), HEX));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
