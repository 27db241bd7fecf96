package org.groundbreak.sandbox.jira.store;

import java.time.Clock;
import java.util.function.Consumer;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Sql;

/** Everything that the sandbox's Jira keeps. */
public record JiraStore(
        Projects projects,
        Statuses statuses,
        Issues issues,
        ChangeLog changeLog,
        IssueEditor editor,
        IssueImport imports) {

    /** The store in this database, its tables made when they are not there yet; the publisher is given all events. */
    public static JiraStore open(Database database, Clock clock, Consumer<Object> publisher) {
        Sql sql = new Sql(database);
        createTables(sql);
        Issues issues = new Issues(sql);
        ChangeLog changeLog = new ChangeLog(sql);
        return new JiraStore(
                new Projects(sql),
                new Statuses(sql),
                issues,
                changeLog,
                new IssueEditor(sql, clock, issues, changeLog, publisher),
                new IssueImport(sql, issues, changeLog));
    }

    private static void createTables(Sql sql) {
        String there = "select 1 from information_schema.tables where lower(table_name) = 'jiraissue'";
        if (sql.first(there, row -> true).isEmpty()) {
            sql.script("jira/schema.sql");
        }
    }
}
