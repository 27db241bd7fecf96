package org.groundbreak.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The description of our REST API, taken at its word: an answer has to be described, by its status and its schema, and
 * may hold nothing that the schema does not name.
 */
final class Description {
    private static final String LOCATION = "https://groundbreak.example.org/openapi";

    private final JsonNode document;
    private final JsonSchemaFactory schemas;

    /** @param openApi an OpenAPI 3.1 document */
    Description(JsonNode openApi) {
        document = openApi.deepCopy();
        close(document);
        schemas = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, document.toString()))));
    }

    /** {@code docs/openapi.yaml}. */
    static Description ofThisVersion() {
        try {
            Path file = Path.of(System.getProperty("groundbreak.openapi"));
            return new Description(new YAMLMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param path below {@code /rest/groundbreak/1.0}
     * @throws AssertionError if the answer is not as described
     */
    void check(String method, String path, Answer answer) {
        String template = template(path);
        String pointer = "/paths/" + escape(template) + "/" + method.toLowerCase() + "/responses/" + answer.status();
        JsonNode response = document.at(pointer);
        if (response.isMissingNode()) {
            throw new AssertionError(
                    method + " " + template + " is not described to answer " + answer.status() + ": " + answer.text());
        }
        if (response.has("$ref")) {
            pointer = response.get("$ref").asText().substring(1);
        }
        if (document.at(pointer).has("content")) {
            checkBody(pointer, answer);
        }
    }

    private void checkBody(String pointer, Answer answer) {
        if (!answer.contentType().startsWith("application/json")) {
            throw new AssertionError(answer.call() + " answered " + answer.contentType());
        }
        Set<ValidationMessage> findings = validate(pointer + "/content/application~1json/schema", answer.json());
        if (!findings.isEmpty()) {
            throw new AssertionError(answer.call() + " answered " + answer.text() + " but: " + findings);
        }
    }

    private Set<ValidationMessage> validate(String pointer, JsonNode body) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of(LOCATION + "#" + pointer), config)
                .validate(body);
    }

    private String template(String path) {
        String[] parts = path.replaceFirst("\\?.*", "").split("/");
        for (var paths = document.get("paths").fieldNames(); paths.hasNext(); ) {
            String template = paths.next();
            if (matches(template.split("/"), parts)) {
                return template;
            }
        }
        throw new AssertionError(path + " is not described");
    }

    private static boolean matches(String[] template, String[] parts) {
        boolean same = template.length == parts.length;
        for (int i = 0; same && i < parts.length; i++) {
            same = template[i].startsWith("{") || template[i].equals(parts[i]);
        }
        return same;
    }

    /** Objects hold what is named and nothing else, unless the schema says what else. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Description::close);
    }

    private static String escape(String pointer) {
        return pointer.replace("~", "~0").replace("/", "~1");
    }
}
