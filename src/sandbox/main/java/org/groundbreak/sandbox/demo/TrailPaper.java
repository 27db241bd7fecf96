package org.groundbreak.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A trail as the plugin hands it out, dated back: what its people did within seconds is days old then. Its hashes are
 * computed anew, as the plugin's own description says how.
 */
final class TrailPaper {
    private static final String NOTATION = "groundbreak-chain-1";
    /** Parts of an event that are instants and go back with it. */
    private static final List<String> INSTANTS = List.of("endsAt", "endedAt", "meetingAt");

    private final JsonNode trail;

    /** @param trail JSON that is changed in place */
    TrailPaper(JsonNode trail) {
        this.trail = trail;
    }

    /**
     * Dates every event back, as seen from when the trail was handed out.
     *
     * @param past how long ago each step was
     */
    JsonNode datedBack(Past past) {
        Instant now = Instant.parse(trail.path("takenOutAt").asText());
        ObjectNode stream = (ObjectNode) trail.at("/streams/0");
        Map<String, Integer> seen = new HashMap<>();
        Duration ago = Duration.ZERO;
        String hash = "0".repeat(64);
        for (JsonNode event : stream.path("events")) {
            String type = event.path("type").asText();
            int times = seen.merge(type, 1, Integer::sum);
            ago = past.steps().getOrDefault(times == 1 ? type : type + " " + times, ago);
            date((ObjectNode) event, now.minus(ago).truncatedTo(ChronoUnit.MILLIS));
            hash = hash(stream.path("id").asText(), event, hash);
            ((ObjectNode) event).put("hash", hash);
        }
        stream.put("head", stream.path("events").size() + ":" + hash);
        return trail;
    }

    private static void date(ObjectNode event, Instant at) {
        Duration back = Duration.between(at, Instant.parse(event.path("at").asText()));
        event.put("at", at.toString());
        ObjectNode data = (ObjectNode) event.path("data");
        for (String name : INSTANTS) {
            if (data.has(name)) {
                data.put(
                        name,
                        Instant.parse(data.path(name).asText()).minus(back).toString());
            }
        }
    }

    private static String hash(String stream, JsonNode event, String before) {
        StringBuilder text = new StringBuilder();
        long at = Instant.parse(event.path("at").asText()).toEpochMilli();
        for (String part : List.of(
                NOTATION,
                before,
                stream,
                event.path("sequence").asText(),
                event.path("type").asText(),
                Long.toString(at),
                event.path("by").asText(),
                event.path("pageVersion").asText(),
                text(event, "fingerprint"),
                data(event.path("data")),
                text(event, "textDigest"))) {
            text.append(part.length()).append(':').append(part).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        }
    }

    private static String text(JsonNode event, String name) {
        return event.path(name).isTextual() ? event.path(name).asText() : "";
    }

    private static String data(JsonNode data) {
        Map<String, String> sorted = new TreeMap<>();
        data.fieldNames().forEachRemaining(key -> sorted.put(key, data.path(key).asText()));
        StringBuilder text = new StringBuilder("1");
        sorted.forEach((key, value) -> text.append('\n').append(key).append('=').append(escaped(value)));
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
