package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.project.Project;
import org.groundbreak.sandbox.jira.store.ProjectRow;

/** A project as plugins see it. */
record JiraProject(ProjectRow row) implements Project {
    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }
}
