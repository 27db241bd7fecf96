package org.groundbreak.trail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a chain at some time, as it is written down elsewhere (rule H2).
 *
 * @param sequence of the last event; 0 for a stream without events
 * @param hash of that event
 */
public record ChainHead(long sequence, EventHash hash) {

    private static final Pattern NOTATION = Pattern.compile("(0|[1-9][0-9]{0,17}):([0-9a-f]{64})");

    /** Of a stream without events. */
    public static final ChainHead NONE = new ChainHead(0, EventHash.BEGINNING);

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<ChainHead> parse(String text) {
        Matcher parts = NOTATION.matcher(text);
        return parts.matches()
                ? EventHash.parse(parts.group(2)).map(hash -> new ChainHead(Long.parseLong(parts.group(1)), hash))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException when the sequence is negative */
    public ChainHead {
        if (sequence < 0) {
            throw new IllegalArgumentException("No event has sequence " + sequence);
        }
    }

    /** The sequence, a colon and the hash; 83 characters at most. */
    @Override
    public String toString() {
        return sequence + ":" + hash;
    }
}
