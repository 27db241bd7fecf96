package org.groundbreak.events;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.groundbreak.ids.RandomIds;

/**
 * The name of one stream of events: one per spec, one per decision. Lower-case hex, so that every database compares it
 * alike.
 *
 * @param value 1 to 40 lower-case hex digits
 */
public record StreamId(String value) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{1,40}");

    /** @throws IllegalArgumentException when the value is not 1 to 40 lower-case hex digits */
    public StreamId {
        if (!HEX.matcher(value).matches()) {
            throw new IllegalArgumentException("A stream id is 1 to 40 lower-case hex digits, not " + value);
        }
    }

    /** A new id of 128 random bits; pass a {@link java.security.SecureRandom}, so that nobody guesses one. */
    public static StreamId random(RandomGenerator random) {
        return new StreamId(new RandomIds(random).id());
    }

    @Override
    public String toString() {
        return value;
    }
}
