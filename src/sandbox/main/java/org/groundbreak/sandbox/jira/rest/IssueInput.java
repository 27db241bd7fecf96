package org.groundbreak.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.issue.EpicField;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;

/**
 * The {@code fields} of a request that creates or edits an issue. What Jira refuses is a {@link RestError} with status
 * 400 that names the field.
 */
final class IssueInput {
    private static final String LINK = EpicField.LINK.restId();
    private static final String NAME = EpicField.NAME.restId();

    private final JiraStore store;
    private final JsonNode fields;

    IssueInput(JiraStore store, JsonNode body) {
        if (body.has("update")) {
            throw new NotModelled("update in an issue's edit");
        }
        this.store = store;
        this.fields = body.path("fields");
    }

    NewIssue newIssue() {
        refuseOthers(Set.of("project", "issuetype", "summary", "parent", LINK, NAME));
        IssueType type = type();
        if (type == IssueType.EPIC && !fields.hasNonNull(NAME)) {
            throw RestError.inField(NAME, "Epic Name is required.");
        }
        if ((type == IssueType.SUB_TASK) != fields.has("parent")) {
            throw RestError.inField("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
        }
        JiraIssue parent = type == IssueType.SUB_TASK ? issue("parent", fields.at("/parent/key")) : null;
        return new NewIssue(
                project(), type, summary(), parent, epic(), fields.path(NAME).textValue());
    }

    /** Writes what an edit may say: the epic, where it is named; null takes the issue out of its epic. */
    void edit(JiraIssue issue) {
        refuseOthers(Set.of(LINK));
        if (fields.has(LINK)) {
            store.editor().setEpic(issue.getId(), epic());
        }
    }

    private void refuseOthers(Set<String> known) {
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw RestError.inField(
                        name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
    }

    private IssueType type() {
        String name = fields.at("/issuetype/name").asText();
        return Arrays.stream(IssueType.values())
                .filter(type -> type.title().equals(name))
                .findFirst()
                .orElseThrow(() -> RestError.inField("issuetype", "issue type is required"));
    }

    private JiraProject project() {
        return store.projects()
                .byKey(fields.at("/project/key").asText())
                .orElseThrow(() -> RestError.inField("project", "project is required"));
    }

    private String summary() {
        String summary = fields.path("summary").asText("").trim();
        if (summary.isEmpty()) {
            throw RestError.inField("summary", "You must specify a summary of the issue.");
        }
        return summary;
    }

    private JiraIssue epic() {
        if (!fields.hasNonNull(LINK)) {
            return null;
        }
        JiraIssue epic = issue(LINK, fields.path(LINK));
        if (epic.type() != IssueType.EPIC) {
            throw RestError.inField(LINK, "Issue '" + epic.getKey() + "' is not an Epic.");
        }
        return epic;
    }

    private JiraIssue issue(String field, JsonNode key) {
        return store.issues()
                .byKey(key.asText())
                .orElseThrow(() -> RestError.inField(field, "Could not find issue by id or key."));
    }
}
