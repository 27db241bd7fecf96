package org.groundbreak.sandbox.jira.store;

import java.util.List;
import java.util.Optional;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.JiraStatus;

/** The statuses of the one workflow, which leads from each to each. */
public final class Statuses {
    private final Sql sql;

    Statuses(Sql sql) {
        this.sql = sql;
    }

    /** In the order of the workflow. */
    public List<JiraStatus> all() {
        return sql.list(
                "select * from issuestatus order by sortorder",
                row -> JiraStatus.of(row.getString("id"), row.getString("pname"), row.getString("category")));
    }

    public Optional<JiraStatus> byId(String id) {
        return all().stream().filter(status -> status.getId().equals(id)).findFirst();
    }

    /** Puts a status at the end of the workflow. */
    public void add(JiraStatus status) {
        sql.run(
                "insert into issuestatus (id, pname, category, sortorder)"
                        + " select ?, ?, ?, coalesce(max(sortorder), 0) + 1 from issuestatus",
                status.getId(),
                status.getName(),
                status.getStatusCategory().getKey());
    }

    /**
     * Deletes a status. Histories that name it stay as they are.
     *
     * @throws IllegalStateException while an issue stands in it
     */
    public void remove(String id) {
        String used = "select 1 from jiraissue where issuestatus = ?";
        if (sql.first(used, row -> true, id).isPresent()) {
            throw new IllegalStateException("An issue stands in status " + id);
        }
        sql.run("delete from issuestatus where id = ?", id);
    }
}
