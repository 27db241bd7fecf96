package org.groundbreak.sandbox.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.groundbreak.sandbox.host.Database;

/** Everything that the sandbox's Jira keeps, and its tables. */
public final class JiraStore {
    private final Sql sql;
    private final Catalogue catalogue;
    private final Issues issues;
    private final ChangeLog changeLog;
    private final FieldEdits fields;
    private final IssueEditor editor;

    public JiraStore(Database database, Clock clock, IssueEditor.Listener listener) {
        this.sql = new Sql(database);
        this.catalogue = new Catalogue(sql);
        this.issues = new Issues(sql);
        this.changeLog = new ChangeLog(sql);
        this.fields = new FieldEdits(sql, issues, catalogue, changeLog);
        this.editor = new IssueEditor(sql, clock, issues, changeLog, fields, listener);
    }

    /** Makes the tables when the database is new; says whether it was. */
    public boolean create() {
        boolean there = sql.first(
                        "select 1 from information_schema.tables where lower(table_name) = 'jiraissue'", row -> true)
                .isPresent();
        if (!there) {
            sql.inTransaction(() -> {
                for (String statement : script().split(";")) {
                    if (!statement.isBlank()) {
                        sql.run(statement);
                    }
                }
                return null;
            });
        }
        return !there;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Issues issues() {
        return issues;
    }

    public ChangeLog changeLog() {
        return changeLog;
    }

    public FieldEdits fields() {
        return fields;
    }

    public IssueEditor editor() {
        return editor;
    }

    private static String script() throws IOException {
        try (InputStream in = JiraStore.class.getResourceAsStream("/jira/schema.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
