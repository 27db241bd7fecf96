package org.groundbreak.sandbox.jira.rest;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.groundbreak.sandbox.jira.issue.EpicField;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraStatus;

/** What Jira's public REST reference says each thing looks like; fields of it that nobody reads are left out. */
final class IssueJson {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private IssueJson() {}

    /** @param api address of {@code rest/api/2} with a slash at the end */
    static ObjectNode reference(JiraIssue issue, String api) {
        return withId(String.valueOf(issue.getId()))
                .put("self", api + "issue/" + issue.getId())
                .put("key", issue.getKey());
    }

    static ObjectNode fields(JiraIssue issue) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("summary", issue.getSummary());
        fields.putObject("project")
                .put("id", issue.getProjectObject().getId().toString())
                .put("key", issue.getProjectObject().getKey());
        fields.putObject("issuetype")
                .put("id", issue.getIssueTypeId())
                .put("name", issue.type().title())
                .put("subtask", issue.isSubTask());
        fields.set("status", status(issue.getStatus()));
        fields.put("created", instant(issue.getCreated()));
        fields.put(
                EpicField.LINK.restId(),
                issue.epic() == null ? null : issue.epic().getKey());
        return fields.put(EpicField.NAME.restId(), issue.epicName());
    }

    static ObjectNode transition(JiraStatus to) {
        return withId(to.transitionId()).put("name", to.getName()).set("to", status(to));
    }

    static ArrayNode changelog(List<ChangeHistory> changes) {
        ArrayNode histories = JsonNodeFactory.instance.arrayNode();
        for (ChangeHistory change : changes) {
            ObjectNode history = withId(change.getId().toString()).put("created", instant(change.getTimePerformed()));
            ArrayNode items = history.putArray("items");
            change.getChangeItemBeans().forEach(item -> items.add(item(item)));
            histories.add(history);
        }
        return histories;
    }

    private static ObjectNode item(ChangeItemBean item) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("field", item.getField())
                .put("fieldtype", item.getFieldType())
                .put("from", item.getFrom())
                .put("fromString", item.getFromString())
                .put("to", item.getTo())
                .put("toString", item.getToString());
    }

    private static ObjectNode status(JiraStatus status) {
        ObjectNode json = withId(status.getId()).put("name", status.getName());
        json.putObject("statusCategory").put("key", status.getStatusCategory().getKey());
        return json;
    }

    private static ObjectNode withId(String id) {
        return JsonNodeFactory.instance.objectNode().put("id", id);
    }

    private static String instant(Timestamp time) {
        return INSTANT.format(time.toInstant().atOffset(ZoneOffset.UTC));
    }
}
