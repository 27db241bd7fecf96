package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import java.sql.Timestamp;
import java.util.Set;

public interface Issue {
    Long getId();

    String getKey();

    String getSummary();

    String getIssueTypeId();

    IssueType getIssueType();

    Project getProjectObject();

    Status getStatus();

    Resolution getResolution();

    Set<Label> getLabels();

    Timestamp getCreated();

    Timestamp getUpdated();

    boolean isSubTask();

    Object getCustomFieldValue(CustomField customField);
}
