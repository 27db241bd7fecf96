package com.atlassian.jira.jql.builder;

public interface ValueBuilder {
    JqlClauseBuilder empty();
}
