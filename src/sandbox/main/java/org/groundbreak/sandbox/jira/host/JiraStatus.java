package org.groundbreak.sandbox.jira.host;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.groundbreak.sandbox.jira.store.StatusRow;

/** A status as plugins see it. */
record JiraStatus(StatusRow row) implements Status {
    @Override
    public String getId() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public StatusCategory getStatusCategory() {
        return row::category;
    }
}
