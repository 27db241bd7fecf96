package org.groundbreak.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the regular check of all trails is.
 *
 * @param begun when the present round began; empty between two rounds
 * @param after the last stream that it has looked at, as it stands in its rows; empty text before the first
 * @param seen how many streams it has looked at
 * @param ended when the last whole round ended; empty when there was none
 * @param whole how many streams that one has looked at
 */
public record TrailWatchEntry(Optional<Instant> begun, String after, long seen, Optional<Instant> ended, long whole) {

    /** Before the first round. */
    public static final TrailWatchEntry NONE = new TrailWatchEntry(Optional.empty(), "", 0, Optional.empty(), 0);

    private static final String NEVER = "-";

    /** The stream comes last, since somebody may have changed it to anything. */
    private static final Pattern SAID = Pattern.compile("(\\S+) (\\d+) (\\S+) (\\d+) (.*)", Pattern.DOTALL);

    /** The same with a part of the log more. @param now when that was verified */
    public TrailWatchEntry with(VerifiedPart part, Instant now) {
        // As it is kept, so that it equals what is read again.
        Instant kept = now.truncatedTo(ChronoUnit.MILLIS);
        long streams = seen + part.streams();
        return part.end()
                ? new TrailWatchEntry(Optional.empty(), "", 0, Optional.of(kept), streams)
                : new TrailWatchEntry(begun.or(() -> Optional.of(kept)), part.last(), streams, ended, whole);
    }

    /** One that was kept; {@link #NONE} where somebody has made something else of it, so that a round begins anew. */
    static TrailWatchEntry of(String said) {
        Matcher matcher = SAID.matcher(said);
        if (!matcher.matches()) {
            return NONE;
        }
        try {
            return new TrailWatchEntry(
                    instant(matcher.group(1)),
                    matcher.group(5),
                    Long.parseLong(matcher.group(2)),
                    instant(matcher.group(3)),
                    Long.parseLong(matcher.group(4)));
        } catch (NumberFormatException e) {
            return NONE;
        }
    }

    String said() {
        return String.join(
                " ", List.of(millis(begun), Long.toString(seen), millis(ended), Long.toString(whole), after));
    }

    private static Optional<Instant> instant(String millis) {
        return millis.equals(NEVER) ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)));
    }

    private static String millis(Optional<Instant> instant) {
        return instant.map(at -> Long.toString(at.toEpochMilli())).orElse(NEVER);
    }
}
