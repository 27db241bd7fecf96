package com.atlassian.jira.issue.status.category;

public interface StatusCategory {
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";
    String UNDEFINED = "undefined";

    String getKey();
}
