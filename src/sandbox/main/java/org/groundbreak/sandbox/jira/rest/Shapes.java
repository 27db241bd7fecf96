package org.groundbreak.sandbox.jira.rest;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.jira.host.EpicField;
import org.groundbreak.sandbox.jira.store.ChangeLog;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.IssueType;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.ProjectRow;
import org.groundbreak.sandbox.jira.store.StatusRow;

/** What Jira's public REST reference says each thing looks like; fields of it that nobody reads are left out. */
public final class Shapes {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);
    private static final Map<String, List<Object>> CATEGORIES = Map.of(
            "undefined", List.of(1, "medium-gray", "No Category"),
            "new", List.of(2, "default", "To Do"),
            "done", List.of(3, "success", "Done"),
            "indeterminate", List.of(4, "inprogress", "In Progress"));

    private final JiraStore store;
    private final Accounts accounts;
    private final String api;

    /** @param api address of {@code rest/api/2} with a slash at the end */
    public Shapes(JiraStore store, Accounts accounts, String api) {
        this.store = store;
        this.accounts = accounts;
        this.api = api;
    }

    static String instant(long millis) {
        return INSTANT.format(Instant.ofEpochMilli(millis));
    }

    Map<String, Object> reference(IssueRow issue) {
        Map<String, Object> shape = self("issue", String.valueOf(issue.id()));
        shape.put("key", issue.key());
        return shape;
    }

    /** @param fields names to keep; {@code *all} keeps all */
    public Map<String, Object> issue(IssueRow issue, List<String> fields, boolean changelog) {
        Map<String, Object> shape = reference(issue);
        Map<String, Object> values = fields(issue);
        if (!fields.contains("*all")) {
            values.keySet().retainAll(fields);
        }
        shape.put("fields", values);
        if (changelog) {
            List<Map<String, Object>> histories =
                    store.changeLog().of(issue.id()).stream().map(this::history).toList();
            shape.put(
                    "changelog",
                    Map.of(
                            "startAt",
                            0,
                            "maxResults",
                            histories.size(),
                            "total",
                            histories.size(),
                            "histories",
                            histories));
        }
        return shape;
    }

    /** The simplified workflow has one transition to each status, named as the status is. */
    public Map<String, Object> transition(StatusRow to) {
        return Map.of("id", "1" + to.id(), "name", to.name(), "to", status(to));
    }

    Map<String, Object> status(StatusRow status) {
        List<Object> category = CATEGORIES.get(status.category());
        Map<String, Object> shape = self("status", status.id());
        shape.put("name", status.name());
        Map<String, Object> inner = self("statuscategory", category.get(0).toString());
        inner.put("id", category.get(0));
        inner.put("key", status.category());
        inner.put("colorName", category.get(1));
        inner.put("name", category.get(2));
        shape.put("statusCategory", inner);
        return shape;
    }

    public Map<String, Object> project(ProjectRow project) {
        Map<String, Object> shape = self("project", String.valueOf(project.id()));
        shape.put("key", project.key());
        shape.put("name", project.name());
        return shape;
    }

    Map<String, Object> user(Account account) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("self", api + "user?username=" + account.name());
        shape.put("key", account.key());
        shape.put("name", account.name());
        shape.put("emailAddress", account.email());
        shape.put("displayName", account.fullName());
        shape.put("active", account.active());
        return shape;
    }

    Map<String, Object> field(EpicField field) {
        return Map.of(
                "id", field.restId(),
                "name", field.getName(),
                "custom", true,
                "clauseNames", List.of("cf[" + field.getIdAsLong() + "]", field.getName()),
                "schema",
                        Map.of(
                                "type", "any",
                                "custom", field.getCustomFieldType().getKey(),
                                "customId", field.getIdAsLong()));
    }

    private Map<String, Object> fields(IssueRow issue) {
        Map<String, Object> values = new LinkedHashMap<>();
        IssueType type = store.catalogue().type(issue.typeId());
        Map<String, Object> issueType = self("issuetype", type.id());
        issueType.put("name", type.name());
        issueType.put("subtask", type.subTask());
        values.put("summary", issue.summary());
        values.put("issuetype", issueType);
        values.put("project", project(store.catalogue().project(issue.projectId())));
        values.put("status", status(store.catalogue().status(issue.statusId())));
        values.put("reporter", accounts.byKey(issue.reporter()).map(this::user).orElse(null));
        values.put("created", instant(issue.created()));
        values.put("updated", instant(issue.updated()));
        values.put("labels", store.issues().labels(issue.id()));
        if (issue.parentId() != null) {
            values.put("parent", reference(store.issues().byId(issue.parentId()).orElseThrow()));
        }
        values.put(
                EpicField.LINK.restId(),
                issue.epicId() == null
                        ? null
                        : store.issues().byId(issue.epicId()).orElseThrow().key());
        values.put(EpicField.NAME.restId(), issue.epicName());
        return values;
    }

    private Map<String, Object> history(ChangeLog.Group group) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", String.valueOf(group.id()));
        shape.put("author", accounts.byKey(group.author()).map(this::user).orElse(null));
        shape.put("created", instant(group.created()));
        shape.put("items", group.items().stream().map(Shapes::item).toList());
        return shape;
    }

    private static Map<String, Object> item(ChangeItemBean item) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("field", item.getField());
        shape.put("fieldtype", item.getFieldType());
        shape.put("from", item.getFrom());
        shape.put("fromString", item.getFromString());
        shape.put("to", item.getTo());
        shape.put("toString", item.getToString());
        return shape;
    }

    private Map<String, Object> self(String kind, String id) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", id);
        shape.put("self", api + kind + "/" + id);
        return shape;
    }
}
