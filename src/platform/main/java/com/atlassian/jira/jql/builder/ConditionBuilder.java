package com.atlassian.jira.jql.builder;

public interface ConditionBuilder {
    JqlClauseBuilder like(String value);

    ValueBuilder isNot();
}
