package com.atlassian.jira.issue.search;

import java.util.List;

public class SearchResults<T> {
    public native List<T> getResults();
}
