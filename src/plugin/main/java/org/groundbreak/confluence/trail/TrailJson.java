package org.groundbreak.confluence.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.FreeText;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.EventHash;
import org.groundbreak.trail.Trail;
import org.groundbreak.trail.TrailEvent;
import org.groundbreak.trail.TrailPerson;
import org.groundbreak.trail.TrailStream;

/** A trail as JSON; {@link TrailJsonReader} reads it again. The fields stand in {@code docs/openapi.yaml}. */
final class TrailJson {

    private final ObjectMapper json = new ObjectMapper();

    String write(Trail trail) {
        Map<String, Object> persons = new LinkedHashMap<>();
        trail.persons().forEach((number, person) -> persons.put(number.toString(), person(person)));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("schema", trail.schema());
        file.put("takenOutAt", trail.takenOutAt().toString());
        file.put("persons", persons);
        file.put("streams", trail.streams().stream().map(TrailJson::stream).toList());
        try {
            return json.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers are always JSON", e);
        }
    }

    private static Map<String, Object> person(TrailPerson person) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("userKey", person.userKey());
        body.put("userName", person.userName());
        body.put("fullName", person.fullName());
        return body;
    }

    private static Map<String, Object> stream(TrailStream stream) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", stream.id().value());
        body.put("contentId", Long.toString(stream.contentId()));
        body.put("title", stream.title().orElse(null));
        body.put("head", stream.head().map(ChainHead::toString).orElse(null));
        body.put("events", events(stream.events()));
        return body;
    }

    private static List<Map<String, Object>> events(List<TrailEvent> events) {
        return events.stream().map(TrailJson::event).toList();
    }

    private static Map<String, Object> event(TrailEvent trailed) {
        RecordedEvent event = trailed.chained().event();
        EventHeader header = event.header();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sequence", event.sequence());
        body.put("type", event.body().type().name());
        body.put("at", header.at().toString());
        body.put("by", header.actor().value());
        body.put("pageVersion", header.pageVersion());
        body.put("fingerprint", event.body().fingerprint().map(Object::toString).orElse(null));
        body.put("data", new TreeMap<>(event.body().data()));
        body.put("textDigest", event.textDigest().orElse(null));
        body.put("text", text(trailed.text()));
        body.put("hash", trailed.chained().hash().map(EventHash::sha256).orElse(null));
        return body;
    }

    private static Map<String, Object> text(Optional<FreeText> text) {
        if (text.isEmpty()) {
            return null;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("salt", text.get().salt());
        body.put("words", text.get().text());
        return body;
    }
}
