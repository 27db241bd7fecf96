package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;

/** What people do in Jira, by its REST API. */
final class Jira {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EPIC_LINK = "customfield_10100";
    private static final String EPIC_NAME = "customfield_10101";
    private static final String ISSUES = "/rest/api/2/issue";

    private final Products products;

    Jira(Products products) {
        this.products = products;
    }

    String createEpic(String summary) {
        ObjectNode fields = fields("Epic", summary);
        fields.put(EPIC_NAME, summary);
        return create(fields);
    }

    /** A story in an epic, or in none for null. */
    String createStory(String summary, String epic) {
        ObjectNode fields = fields("Story", summary);
        if (epic != null) {
            fields.put(EPIC_LINK, epic);
        }
        return create(fields);
    }

    String createSubTask(String summary, String parent) {
        ObjectNode fields = fields("Sub-task", summary);
        fields.putObject("parent").put("key", parent);
        return create(fields);
    }

    /** Moves an issue to the status of that name. */
    void move(String key, String status) {
        move(key, status, "engineer");
    }

    /** The same, by that person. */
    void move(String key, String status, String user) {
        JsonNode transitions = json(products.get(Product.JIRA, ISSUES + "/" + key + "/transitions", user))
                .get("transitions");
        for (JsonNode transition : transitions) {
            if (transition.at("/to/name").asText().equals(status)) {
                ObjectNode body = JSON.createObjectNode();
                body.putObject("transition").put("id", transition.get("id").asText());
                send("POST", "/" + key + "/transitions", user, body);
                return;
            }
        }
        throw new AssertionError(status + " is not in " + transitions);
    }

    /** Puts an issue into an epic, or out of its epic for null. */
    void setEpic(String key, String epic) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("fields").put(EPIC_LINK, epic);
        send("PUT", "/" + key, "engineer", body);
    }

    long id(String key) {
        return products.issueId(key);
    }

    /** The epic's panel by our REST API. */
    JsonNode panel(long epic, String user) {
        return json(products.get(Product.JIRA, "/rest/groundbreak/1.0/epics/" + epic, user));
    }

    private String create(ObjectNode fields) {
        ObjectNode body = JSON.createObjectNode();
        body.set("fields", fields);
        return Confluence.body(send("POST", "", "engineer", body)).get("key").asText();
    }

    private HttpResponse<String> send(String method, String path, String user, ObjectNode body) {
        HttpResponse<String> answer = products.send(Product.JIRA, method, ISSUES + path, user, body.toString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static ObjectNode fields(String type, String summary) {
        ObjectNode fields = JSON.createObjectNode();
        fields.putObject("project").put("key", "DEMO");
        fields.putObject("issuetype").put("name", type);
        fields.put("summary", summary);
        return fields;
    }
}
