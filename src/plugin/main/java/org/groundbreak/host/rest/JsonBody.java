package org.groundbreak.host.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a request's JSON into a record of ours, and takes it at its word: one document and nothing behind it, no field
 * twice, a number where a number is wanted and a text where a text is. Fields it does not know are ignored, since a newer
 * client may send them. Only the oldest parts of Jackson are used, which the hosts have in whatever version.
 */
final class JsonBody {

    private final ObjectMapper json = new ObjectMapper();

    /**
     * The record.
     *
     * @param type with components of type String, int, Integer, long, Long, boolean, Boolean, {@code List} of such a
     *     record, or {@code Map} of texts by name, to whose texts {@link AtMost} applies; those that are no primitives may
     *     be missing or null
     * @throws Problem 400 {@code bad-json} when it is not of that shape; {@code too-long} or {@code bad-text} by
     *     {@link Limits}, with {@link AtMost}
     */
    <T extends Record> T read(String text, Class<T> type) {
        return read(tree(text), type);
    }

    private static <T extends Record> T read(JsonNode tree, Class<T> type) {
        if (tree == null || !tree.isObject()) {
            throw Problem.badRequest("bad-json");
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(component, tree.get(component.getName())))
                .toArray();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + type.getName(), e);
        }
    }

    private JsonNode tree(String text) {
        try (JsonParser parser = json.getFactory().createParser(text)) {
            parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            JsonNode tree = json.readTree(parser);
            return parser.nextToken() == null ? tree : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static Object value(RecordComponent component, JsonNode node) {
        Class<?> type = component.getType();
        if (node == null || node.isNull()) {
            if (type.isPrimitive()) {
                throw Problem.badRequest("bad-json");
            }
            return null;
        }
        if (type == String.class && node.isTextual()) {
            return text(component, node);
        }
        if (type == List.class && node.isArray()) {
            return list(component, node);
        }
        if (type == Map.class && node.isObject()) {
            return map(component, node);
        }
        if ((type == int.class || type == Integer.class) && node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        if ((type == long.class || type == Long.class) && node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if ((type == boolean.class || type == Boolean.class) && node.isBoolean()) {
            return node.booleanValue();
        }
        throw Problem.badRequest("bad-json");
    }

    private static String text(RecordComponent component, JsonNode node) {
        AtMost most = component.getAnnotation(AtMost.class);
        return Limits.text(node.textValue(), most == null ? Limits.NAME : most.value());
    }

    private static List<Record> list(RecordComponent component, JsonNode node) {
        Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        List<Record> list = new ArrayList<>();
        node.forEach(each -> list.add(read(each, ((Class<?>) element).asSubclass(Record.class))));
        return list;
    }

    private static Map<String, String> map(RecordComponent component, JsonNode node) {
        Map<String, String> map = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> {
            if (!node.get(name).isTextual()) {
                throw Problem.badRequest("bad-json");
            }
            map.put(Limits.name(name), text(component, node.get(name)));
        });
        return map;
    }
}
