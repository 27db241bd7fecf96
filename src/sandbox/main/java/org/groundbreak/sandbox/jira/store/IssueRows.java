package org.groundbreak.sandbox.jira.store;

import java.util.Collection;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraResolution;

/** Writes the rows of issues, and nothing about them anywhere else. */
final class IssueRows {
    private final Sql sql;

    IssueRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds the issue under the next number of its project.
     *
     * @param created UTC milliseconds
     * @return its id
     */
    long insert(NewIssue issue, long created) {
        long project = issue.project().getId();
        countUp(project);
        return sql.insert(
                "insert into jiraissue (project, issuenum, issuetype, issuestatus, summary, created, parent, epic,"
                        + " epicname) select id, pcounter, ?, ?, ?, ?, cast(? as bigint), cast(? as bigint), ?"
                        + " from project where id = ?",
                issue.type().name(),
                issue.statusId(),
                issue.summary(),
                created,
                id(issue.parent()),
                id(issue.epic()),
                issue.epicName(),
                project);
    }

    void setStatus(long issueId, String statusId) {
        sql.run("update jiraissue set issuestatus = ? where id = ?", statusId, issueId);
    }

    /** @param resolution null for none */
    void setResolution(long issueId, JiraResolution resolution) {
        sql.run(
                "update jiraissue set resolution = ? where id = ?",
                resolution == null ? null : resolution.name(),
                issueId);
    }

    void setLabels(long issueId, Collection<String> labels) {
        sql.run("update jiraissue set labels = ? where id = ?", String.join(" ", labels), issueId);
    }

    void setType(long issueId, IssueType type) {
        sql.run("update jiraissue set issuetype = ? where id = ?", type.name(), issueId);
    }

    /** @param epic null for none */
    void setEpic(long issueId, JiraIssue epic) {
        sql.run("update jiraissue set epic = cast(? as bigint) where id = ?", id(epic), issueId);
    }

    /** Gives the issue the next number of the project; its old key leads to it from now on. */
    void move(JiraIssue issue, long projectId) {
        sql.run("insert into moved_issue_key (old_issue_key, issue_id) values (?, ?)", issue.getKey(), issue.getId());
        countUp(projectId);
        sql.run(
                "update jiraissue set project = ?, issuenum = (select pcounter from project where id = ?) where id = ?",
                projectId,
                projectId,
                issue.getId());
    }

    private void countUp(long projectId) {
        sql.run("update project set pcounter = pcounter + 1 where id = ?", projectId);
    }

    private static Long id(JiraIssue issue) {
        return issue == null ? null : issue.getId();
    }
}
