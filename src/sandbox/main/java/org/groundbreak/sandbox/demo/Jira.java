package org.groundbreak.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.groundbreak.sandbox.jira.issue.EpicField;

/** What people do in Jira, by the product's REST. */
final class Jira {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUES = "/rest/api/2/issue";

    private final String base;
    private final Map<String, Visitor> visitors = new HashMap<>();

    /** @param base address, without a slash at the end */
    Jira(String base) {
        this.base = base;
    }

    /** An epic with its stories, planned by the product manager; its key. */
    String epic(String name, String... stories) {
        String epic = create("Epic", name, EpicField.NAME, name);
        for (String story : stories) {
            create("Story", story, EpicField.LINK, epic);
        }
        return epic;
    }

    /** A story of an epic; its key. */
    String story(String summary, String epic) {
        return create("Story", summary, EpicField.LINK, epic);
    }

    /** The engineer moves an issue to the status of that name. */
    void move(String key, String status) {
        String path = ISSUES + "/" + key + "/transitions";
        for (JsonNode transition : as("engineer").get(path).path("transitions")) {
            if (transition.at("/to/name").asText().equals(status)) {
                ObjectNode body = JSON.createObjectNode();
                body.putObject("transition").put("id", transition.path("id").asText());
                as("engineer").send("POST", path, body);
                return;
            }
        }
        throw new DemoFailed("Jira offers no transition of " + key + " to " + status);
    }

    /** Where an issue is below Jira's context path. */
    static String path(String key) {
        return "/browse/" + key;
    }

    private String create(String type, String summary, EpicField field, String value) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("key", "DEMO");
        fields.putObject("issuetype").put("name", type);
        fields.put("summary", summary).put(field.restId(), value);
        return as("product").send("POST", ISSUES, body).path("key").asText();
    }

    private Visitor as(String name) {
        return visitors.computeIfAbsent(name, n -> new Visitor(base, n));
    }
}
