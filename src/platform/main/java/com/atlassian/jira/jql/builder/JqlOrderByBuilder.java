package com.atlassian.jira.jql.builder;

import com.atlassian.query.order.SortOrder;

public class JqlOrderByBuilder {
    private JqlOrderByBuilder() {}

    public native JqlOrderByBuilder createdDate(SortOrder order);
}
