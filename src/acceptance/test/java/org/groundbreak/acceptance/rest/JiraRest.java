package org.groundbreak.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;

/** The REST API of Jira itself, as far as tests need it. */
public final class JiraRest {
    private final RestClient client;

    public JiraRest(Installation installation) {
        client = new RestClient(installation.jira());
    }

    /** The id of the issue of this key. */
    public long issueId(User user, String key) {
        return client.get(user, "/rest/api/2/issue/" + key + "?fields=summary")
                .body(200)
                .get("id")
                .asLong();
    }

    /** A new issue of that type in the project of an issue; its key. */
    public String createIssue(User user, String sibling, String type, String summary) {
        return create(user, issue(sibling, type, summary));
    }

    /** A new epic of that name in the project of an issue; its key. @param nameField Jira's id of the field Epic Name */
    public String createEpic(User user, String sibling, String nameField, String name) {
        ObjectNode epic = issue(sibling, "Epic", name);
        ((ObjectNode) epic.get("fields")).put(nameField, name);
        return create(user, epic);
    }

    /** A new story in an epic; its key. @param linkField Jira's id of the field Epic Link */
    public String createStory(User user, String epic, String linkField, String summary) {
        ObjectNode story = issue(epic, "Story", summary);
        ((ObjectNode) story.get("fields")).put(linkField, epic);
        return create(user, story);
    }

    /** Moves an issue to the first status of a category that its workflow offers: new, indeterminate or done. */
    public void move(User user, String key, String category) {
        String path = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode transition : client.get(user, path).body(200).get("transitions")) {
            if (transition.at("/to/statusCategory/key").asText().equals(category)) {
                ObjectNode body = JsonNodeFactory.instance.objectNode();
                body.putObject("transition").set("id", transition.get("id"));
                client.send(user, "POST", path, body).body(204);
                return;
            }
        }
        throw new AssertionError(key + " cannot be moved to a status of category " + category);
    }

    private static ObjectNode issue(String sibling, String type, String summary) {
        ObjectNode issue = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = issue.putObject("fields").put("summary", summary);
        fields.putObject("project").put("key", sibling.replaceFirst("-\\d+$", ""));
        fields.putObject("issuetype").put("name", type);
        return issue;
    }

    private String create(User user, ObjectNode issue) {
        return client.send(user, "POST", "/rest/api/2/issue", issue)
                .body(201)
                .get("key")
                .asText();
    }
}
