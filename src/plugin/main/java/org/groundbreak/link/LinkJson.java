package org.groundbreak.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JSON between the two products. Unknown fields are ignored; what cannot be ours is not handed out. */
public final class LinkJson {

    private final ObjectMapper json = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
            .configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);

    /** Text of one of our records; the same record gives the same text. */
    public String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Our own records are always JSON", e);
        }
    }

    /** What the other product sent; empty when it is not of that shape, or not plausible. */
    public <T extends PeerBody> Optional<T> read(String text, Class<T> type) {
        return tree(text).flatMap(part -> part(part, type)).filter(PeerBody::plausible);
    }

    /** A list of them; empty when one is not of that shape, or not plausible. */
    public <T extends PeerBody> Optional<List<T>> readList(String text, Class<T> type) {
        Optional<JsonNode> list = tree(text).filter(JsonNode::isArray);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<T> read = new ArrayList<>();
        for (JsonNode part : list.get()) {
            part(part, type).filter(PeerBody::plausible).ifPresent(read::add);
        }
        return Optional.of(read).filter(all -> all.size() == list.get().size());
    }

    /** The code of a problem; empty text when the answer is none of our REST API. */
    public String problemCode(String text) {
        return tree(text).map(problem -> problem.path("code").asText("")).orElse("");
    }

    /** A text as a tree; empty when it is no JSON. */
    Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(json.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** A part of it as one of our records; empty when it is not of that shape. */
    <T> Optional<T> part(JsonNode part, Class<T> type) {
        try {
            return part.isObject() ? Optional.ofNullable(json.treeToValue(part, type)) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
