package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;

public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    String getIssueTypeId();

    Project getProjectObject();

    Status getStatus();

    Timestamp getCreated();

    Timestamp getUpdated();

    boolean isSubTask();

    Object getCustomFieldValue(CustomField customField);
}
