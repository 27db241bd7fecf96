package org.groundbreak.sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.jira.store.Sql.Row;

/** What an administrator sets up: projects, statuses, issue types, and who may do what in which project. */
public final class Catalogue {
    private static final Row<ProjectRow> PROJECT =
            row -> new ProjectRow(row.getLong("id"), row.getString("pkey"), row.getString("pname"));
    private static final Row<StatusRow> STATUS =
            row -> new StatusRow(row.getString("id"), row.getString("pname"), row.getString("statuscategory"));
    private static final Row<IssueType> TYPE =
            row -> new IssueType(row.getString("id"), row.getString("pname"), row.getBoolean("subtask"));

    private final Sql sql;

    public Catalogue(Sql sql) {
        this.sql = sql;
    }

    public List<ProjectRow> projects() {
        return sql.list("select * from project order by pkey", PROJECT);
    }

    public Optional<ProjectRow> project(String key) {
        return sql.first("select * from project where pkey = ?", PROJECT, key);
    }

    public ProjectRow project(long id) {
        return sql.first("select * from project where id = ?", PROJECT, id).orElseThrow();
    }

    /** Makes a project that nobody may see yet. */
    public void addProject(ProjectRow project) {
        String insert = "insert into project (id, pkey, pname, pcounter) values (?, ?, ?, 0)";
        sql.run(insert, project.id(), project.key(), project.name());
    }

    public List<StatusRow> statuses() {
        return sql.list("select * from issuestatus order by sequence", STATUS);
    }

    public StatusRow status(String id) {
        return sql.first("select * from issuestatus where id = ?", STATUS, id).orElseThrow();
    }

    /** Moves a status to another category, as an administrator may; Jira tells nobody. */
    public void setCategory(String statusId, String category) {
        sql.run("update issuestatus set statuscategory = ? where id = ?", category, statusId);
    }

    public List<IssueType> types() {
        return sql.list("select * from issuetype order by id", TYPE);
    }

    public IssueType type(String id) {
        return sql.first("select * from issuetype where id = ?", TYPE, id).orElseThrow();
    }

    /** Whether this person (null: anonymous) holds the permission, such as {@code BROWSE_PROJECTS}, in the project. */
    public boolean isGranted(long projectId, String permission, String userKey) {
        String granted = "select 1 from permission where project = ? and permission = ? and userkey = ?";
        return userKey != null
                && !sql.list(granted, row -> true, projectId, permission, userKey)
                        .isEmpty();
    }

    public void grant(long projectId, String permission, String userKey) {
        String insert = "insert into permission (project, permission, userkey) values (?, ?, ?)";
        sql.run(insert, projectId, permission, userKey);
    }

    public void revoke(long projectId, String permission, String userKey) {
        String delete = "delete from permission where project = ? and permission = ? and userkey = ?";
        sql.run(delete, projectId, permission, userKey);
    }
}
