package com.atlassian.jira.jql.builder;

public interface JqlClauseBuilder {
    JqlClauseBuilder and();

    JqlClauseBuilder or();

    JqlClauseBuilder sub();

    JqlClauseBuilder endsub();

    JqlClauseBuilder unresolved();

    JqlClauseBuilder project(String... projects);

    ConditionBuilder summary();

    ConditionBuilder customField(Long id);
}
