package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

public interface StatusManager {
    Collection<Status> getStatuses();
}
