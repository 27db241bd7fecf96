package com.atlassian.query.order;

public enum SortOrder {
    ASC,
    DESC
}
