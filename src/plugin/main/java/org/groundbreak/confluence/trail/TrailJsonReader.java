package org.groundbreak.confluence.trail;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.EventDataCodec;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.EventType;
import org.groundbreak.events.FreeText;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.ChainedEvent;
import org.groundbreak.trail.EventHash;
import org.groundbreak.trail.Trail;
import org.groundbreak.trail.TrailEvent;
import org.groundbreak.trail.TrailPerson;
import org.groundbreak.trail.TrailStream;

/**
 * Reads what {@link TrailJson} wrote, and whatever somebody has made of it. Fields it does not know are ignored; one that is
 * there twice, or is of another kind than it should be, makes the whole of it unreadable.
 */
final class TrailJsonReader {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

    private final ObjectMapper json = new ObjectMapper();

    /** @throws Problem 400 {@code trail-schema} for a later schema, else {@code trail-unreadable}, or by {@link Limits} */
    Trail read(String text) {
        JsonNode tree = tree(text);
        JsonNode schema = tree.path("schema");
        if (schema.isInt() && schema.intValue() > Trail.SCHEMA) {
            throw Problem.badRequest("trail-schema", Integer.toString(Trail.SCHEMA));
        }
        try {
            Map<PersonNumber, TrailPerson> persons = new TreeMap<>();
            JsonNode known = object(tree, "persons");
            known.fieldNames()
                    .forEachRemaining(number -> persons.put(PersonNumber.parse(number), person(known.get(number))));
            List<TrailStream> streams = new ArrayList<>();
            list(tree, "streams").forEach(part -> streams.add(stream(part)));
            return new Trail(number(tree, "schema"), instant(tree, "takenOutAt"), persons, streams);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable();
        }
    }

    private JsonNode tree(String text) {
        try (JsonParser parser = json.getFactory().createParser(text)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            JsonNode tree = json.readTree(parser);
            if (tree != null && tree.isObject() && parser.nextToken() == null) {
                return tree;
            }
            throw unreadable();
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private static TrailPerson person(JsonNode part) {
        return new TrailPerson(name(part, "userKey"), name(part, "userName"), name(part, "fullName"));
    }

    private static TrailStream stream(JsonNode part) {
        StreamId id = new StreamId(name(part, "id"));
        String contentId = name(part, "contentId");
        if (!ID.matcher(contentId).matches()) {
            throw unreadable();
        }
        List<TrailEvent> events = new ArrayList<>();
        list(part, "events").forEach(event -> events.add(event(id, event)));
        return new TrailStream(
                id,
                Long.parseLong(contentId),
                optional(part, "title").map(Limits::name),
                optional(part, "head").map(text -> ChainHead.parse(text).orElseThrow(TrailJsonReader::unreadable)),
                events);
    }

    private static TrailEvent event(StreamId stream, JsonNode part) {
        Map<String, String> data = new TreeMap<>();
        JsonNode kept = object(part, "data");
        kept.fieldNames().forEachRemaining(key -> data.put(key, string(kept.get(key))));
        // Refuses keys and values that no database of ours keeps.
        Limits.text(EventDataCodec.encode(data), Limits.BODY);
        RecordedEvent event = new RecordedEvent(
                stream,
                longNumber(part, "sequence"),
                new EventHeader(
                        instant(part, "at"), new PersonNumber(longNumber(part, "by")), number(part, "pageVersion")),
                new EventBody(
                        new EventType(name(part, "type")),
                        optional(part, "fingerprint").map(Fingerprint::parse),
                        data),
                optional(part, "textDigest").map(TrailJsonReader::digest));
        Optional<EventHash> hash =
                optional(part, "hash").map(TrailJsonReader::digest).map(EventHash::new);
        return new TrailEvent(new ChainedEvent(event, hash), text(part.path("text")));
    }

    private static Optional<FreeText> text(JsonNode part) {
        if (part.isMissingNode() || part.isNull()) {
            return Optional.empty();
        }
        String words = Limits.text(required(part, "words"), Limits.BODY);
        return Optional.of(new FreeText(words, name(part, "salt")));
    }

    private static String digest(String text) {
        if (!DIGEST.matcher(text).matches()) {
            throw unreadable();
        }
        return text;
    }

    private static JsonNode object(JsonNode part, String name) {
        return of(part.path(name), part.path(name).isObject());
    }

    private static JsonNode list(JsonNode part, String name) {
        return of(part.path(name), part.path(name).isArray());
    }

    private static int number(JsonNode part, String name) {
        JsonNode value = part.path(name);
        return of(value, value.isIntegralNumber() && value.canConvertToInt()).intValue();
    }

    private static long longNumber(JsonNode part, String name) {
        JsonNode value = part.path(name);
        return of(value, value.isIntegralNumber() && value.canConvertToLong()).longValue();
    }

    private static Instant instant(JsonNode part, String name) {
        return Instant.parse(required(part, name));
    }

    private static String name(JsonNode part, String name) {
        return Limits.name(required(part, name));
    }

    private static String required(JsonNode part, String name) {
        return optional(part, name).orElseThrow(TrailJsonReader::unreadable);
    }

    private static Optional<String> optional(JsonNode part, String name) {
        JsonNode value = part.path(name);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(string(value));
    }

    private static String string(JsonNode value) {
        return of(value, value.isTextual()).textValue();
    }

    private static JsonNode of(JsonNode value, boolean fits) {
        if (!fits) {
            throw unreadable();
        }
        return value;
    }

    private static Problem unreadable() {
        return Problem.badRequest("trail-unreadable");
    }
}
