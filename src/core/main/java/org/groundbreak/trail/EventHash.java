package org.groundbreak.trail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.Sha256;

/**
 * The hash of one event (rule H1).
 *
 * @param sha256 64 lower-case hex digits
 */
public record EventHash(String sha256) {

    private static final String NOTATION = "groundbreak-chain-1";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** What stands before the first event of a stream. */
    public static final EventHash BEGINNING = new EventHash("0".repeat(64));

    /** @throws IllegalArgumentException when it is no such digest */
    public EventHash {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a hash: " + sha256);
        }
    }

    /** The hash of the event that follows the one of this hash. */
    public EventHash followedBy(RecordedEvent event) {
        EventHeader header = event.header();
        StringBuilder text = new StringBuilder();
        add(text, NOTATION);
        add(text, sha256);
        add(text, event.stream().value());
        add(text, Long.toString(event.sequence()));
        add(text, event.body().type().name());
        add(text, Long.toString(header.at().toEpochMilli()));
        add(text, header.actor().toString());
        add(text, Integer.toString(header.pageVersion()));
        add(text, event.body().fingerprint().map(Fingerprint::toString).orElse(""));
        add(text, EventDataCodec.encode(event.body().data()));
        add(text, event.textDigest().orElse(""));
        return new EventHash(Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #toString()} wrote; empty for anything else. */
    public static Optional<EventHash> parse(String text) {
        return DIGEST.matcher(text).matches() ? Optional.of(new EventHash(text)) : Optional.empty();
    }

    /** With its length before it, so that no two lists of parts are written alike. */
    private static void add(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part).append('\n');
    }

    @Override
    public String toString() {
        return sha256;
    }
}
