package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;

public interface CustomField {
    Long getIdAsLong();

    String getName();

    CustomFieldType<?, ?> getCustomFieldType();
}
