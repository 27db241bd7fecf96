package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import org.groundbreak.sandbox.jira.search.IssueClauses;
import org.groundbreak.sandbox.jira.search.IssueQuery;

/** Where a query begins: its clauses and its order are built apart. */
public class JqlQueryBuilder {
    private final IssueClauses where = new IssueClauses();
    private final JqlOrderByBuilder orderBy = new JqlOrderByBuilder();

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder();
    }

    public JqlClauseBuilder where() {
        return where;
    }

    public JqlOrderByBuilder orderBy() {
        return orderBy;
    }

    public Query buildQuery() {
        return new IssueQuery(where.built(), orderBy.order());
    }
}
