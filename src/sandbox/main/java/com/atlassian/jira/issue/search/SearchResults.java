package com.atlassian.jira.issue.search;

import java.util.List;

/** What a search found. */
public class SearchResults<T> {
    private final List<T> found;

    public SearchResults(List<T> found) {
        this.found = List.copyOf(found);
    }

    public List<T> getResults() {
        return found;
    }
}
