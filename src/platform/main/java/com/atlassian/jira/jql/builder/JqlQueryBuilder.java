package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;

public class JqlQueryBuilder {
    private JqlQueryBuilder() {}

    public static native JqlQueryBuilder newBuilder();

    public native JqlClauseBuilder where();

    public native JqlOrderByBuilder orderBy();

    public native Query buildQuery();
}
