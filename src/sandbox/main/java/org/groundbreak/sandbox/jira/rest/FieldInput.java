package org.groundbreak.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.host.EpicField;
import org.groundbreak.sandbox.jira.store.FieldEdit;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.IssueType;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.groundbreak.sandbox.jira.store.ProjectRow;

/** The {@code fields} of a request that creates or edits an issue. */
final class FieldInput {
    private static final String LINK = EpicField.LINK.restId();
    private static final String NAME = EpicField.NAME.restId();

    private final JiraStore store;
    private final JsonNode fields;

    FieldInput(JiraStore store, JsonNode body) {
        if (body.has("update")) {
            throw new NotModelled("update in an issue's edit");
        }
        this.store = store;
        this.fields = body.path("fields");
    }

    ProjectRow project() {
        JsonNode project = fields.path("project");
        return store.catalogue().projects().stream()
                .filter(p -> p.key().equals(project.path("key").asText())
                        || String.valueOf(p.id()).equals(project.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> RestError.inField("project", "project is required"));
    }

    NewIssue newIssue() {
        refuseOthers(Set.of("project", "issuetype", "summary", "labels", "parent", LINK, NAME));
        JsonNode wanted = fields.path("issuetype");
        IssueType type = store.catalogue().types().stream()
                .filter(t -> t.name().equals(wanted.path("name").asText())
                        || t.id().equals(wanted.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> RestError.inField("issuetype", "issue type is required"));
        String epicName = fields.path(NAME).asText(null);
        if (type.id().equals(IssueType.EPIC) && epicName == null) {
            throw RestError.inField(NAME, "Epic Name is required.");
        }
        if (type.subTask() != fields.has("parent")) {
            throw RestError.inField("issuetype", "Issue type is a sub-task but parent issue key or id not specified.");
        }
        Long parent = type.subTask()
                ? issue("parent", fields.path("parent").path("key").asText()).id()
                : null;
        return new NewIssue(project().id(), type.id(), summary(), labels(), parent, epic(), epicName);
    }

    List<FieldEdit> edits() {
        refuseOthers(Set.of("summary", "labels", LINK));
        List<FieldEdit> edits = new ArrayList<>();
        if (fields.has("summary")) {
            edits.add(store.fields().summary(summary()));
        }
        if (fields.has("labels")) {
            edits.add(store.fields().labels(labels()));
        }
        if (fields.has(LINK)) {
            edits.add(store.fields().epic(epic()));
        }
        return edits;
    }

    private void refuseOthers(Set<String> known) {
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw RestError.inField(
                        name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        });
    }

    private String summary() {
        String summary = fields.path("summary").asText("").trim();
        if (summary.isEmpty()) {
            throw RestError.inField("summary", "You must specify a summary of the issue.");
        }
        return summary;
    }

    private Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        fields.path("labels").forEach(label -> labels.add(label.asText()));
        return labels;
    }

    private Long epic() {
        if (fields.path(LINK).isNull() || fields.path(LINK).isMissingNode()) {
            return null;
        }
        IssueRow epic = issue(LINK, fields.path(LINK).asText());
        if (!epic.typeId().equals(IssueType.EPIC)) {
            throw RestError.inField(LINK, "Issue '" + epic.key() + "' is not an Epic.");
        }
        return epic.id();
    }

    private IssueRow issue(String field, String key) {
        return store.issues()
                .byKey(key)
                .orElseThrow(() -> RestError.inField(field, "Could not find issue by id or key."));
    }
}
