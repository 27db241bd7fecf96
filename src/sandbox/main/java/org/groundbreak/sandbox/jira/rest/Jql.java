package org.groundbreak.sandbox.jira.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.jira.host.EpicField;
import org.groundbreak.sandbox.jira.store.IssueRow;
import org.groundbreak.sandbox.jira.store.Issues;
import org.groundbreak.sandbox.jira.store.JiraStore;

/** JQL of {@code key, project, parent, "Epic Link", cf[…]}, each with {@code =}, AND, ORDER BY created. */
final class Jql {
    private static final String FIELD = "(\"[^\"]+\"|[\\w.]+(?:\\[\\d+])?)";
    private static final Pattern CLAUSE =
            Pattern.compile("\\s*" + FIELD + "\\s*=\\s*(\"[^\"]+\"|[\\w-]+)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDER =
            Pattern.compile("(.*?)\\s*\\border\\s+by\\s+created(\\s+asc|\\s+desc)?\\s*", Pattern.CASE_INSENSITIVE);

    private final JiraStore store;

    Jql(JiraStore store) {
        this.store = store;
    }

    /**
     * The issues that match, whoever may see them.
     *
     * @throws RestError 400 for a key or project that does not exist
     * @throws NotModelled for everything else that JQL can say
     */
    List<IssueRow> find(String jql) {
        Matcher order = ORDER.matcher(jql);
        boolean ordered = order.matches();
        String conditions = ordered ? order.group(1) : jql;
        List<String> where = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (String clause : conditions.isBlank() ? new String[0] : conditions.split("(?i)\\band\\b")) {
            Matcher parts = CLAUSE.matcher(clause);
            if (!parts.matches()) {
                throw new NotModelled("JQL " + clause.trim());
            }
            String field = unquoted(parts.group(1)).toLowerCase(Locale.ROOT);
            String value = unquoted(parts.group(2));
            where.add(condition(field));
            arguments.add(field.equals("project") ? project(value) : issue(field, value));
        }
        List<IssueRow> found = new ArrayList<>(
                store.issues().where(where.isEmpty() ? "1 = 1" : String.join(" and ", where), arguments.toArray()));
        if (ordered && order.group(2) != null && order.group(2).trim().equalsIgnoreCase("desc")) {
            Collections.reverse(found);
        }
        return found;
    }

    private static String condition(String field) {
        if (field.equals("epic link") || field.equals("cf[" + EpicField.LINK.getIdAsLong() + "]")) {
            return Issues.childOf();
        }
        return switch (field) {
            case "key", "issuekey", "issue" -> "i.id = ?";
            case "project" -> "i.project = ?";
            case "parent" -> "i.parent = ?";
            default -> throw new NotModelled("JQL field " + field);
        };
    }

    private Long project(String key) {
        return store.catalogue()
                .project(key)
                .orElseThrow(() -> RestError.of(400, "The value '" + key + "' does not exist for the field 'project'."))
                .id();
    }

    private Long issue(String field, String key) {
        return store.issues()
                .byKey(key)
                .orElseThrow(() ->
                        RestError.of(400, "An issue with key '" + key + "' does not exist for field '" + field + "'."))
                .id();
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
