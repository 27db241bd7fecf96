package org.groundbreak.sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.JiraProject;

/** The projects, and who may do what in which. */
public final class Projects {
    private final Sql sql;

    Projects(Sql sql) {
        this.sql = sql;
    }

    public Optional<JiraProject> byKey(String key) {
        return all().stream().filter(project -> project.getKey().equals(key)).findFirst();
    }

    /** All projects by name. */
    public List<JiraProject> all() {
        return sql.list(
                "select * from project order by pname",
                row -> new JiraProject(row.getLong("id"), row.getString("pkey"), row.getString("pname")));
    }

    /** Makes a project that nobody may see yet. */
    public void add(JiraProject project) {
        String insert = "insert into project (id, pkey, pname, pcounter) values (?, ?, ?, 0)";
        sql.run(insert, project.getId(), project.getKey(), project.getName());
    }

    /** Whether this person holds the permission, such as {@code BROWSE_PROJECTS}, in the project. */
    public boolean isGranted(long projectId, String permission, String userKey) {
        String granted = "select 1 from permission where project = ? and permission = ? and userkey = ?";
        return sql.first(granted, row -> true, projectId, permission, userKey).isPresent();
    }

    public void grant(long projectId, String permission, String userKey) {
        String insert = "insert into permission (project, permission, userkey) values (?, ?, ?)";
        sql.run(insert, projectId, permission, userKey);
    }
}
