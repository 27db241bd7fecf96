package org.groundbreak.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/** JSON between the two products. Unknown fields are ignored. */
public final class LinkJson {

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /** Text of one of our records; the same record gives the same text. */
    public String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own records are always JSON", e);
        }
    }

    /** One of our records out of a part of a text; empty when it is none of that shape. */
    public <T> Optional<T> read(JsonNode part, Class<T> type) {
        try {
            return Optional.ofNullable(json.treeToValue(part, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** One of our records; empty when the text is none of that shape. */
    public <T> Optional<T> read(String text, Class<T> type) {
        try {
            return Optional.ofNullable(json.readValue(text, type));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
