package com.atlassian.confluence.api.model.pagination;

public class SimplePageRequest implements PageRequest {
    public SimplePageRequest(int start, int limit) {}
}
