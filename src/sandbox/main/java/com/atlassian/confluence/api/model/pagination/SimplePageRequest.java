package com.atlassian.confluence.api.model.pagination;

/** Which part of what is found is wanted. */
public class SimplePageRequest implements PageRequest {
    private final int start;
    private final int limit;

    public SimplePageRequest(int start, int limit) {
        this.start = start;
        this.limit = limit;
    }

    public int getStart() {
        return start;
    }

    public int getLimit() {
        return limit;
    }
}
