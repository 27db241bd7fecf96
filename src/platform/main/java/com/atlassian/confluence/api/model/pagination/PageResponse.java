package com.atlassian.confluence.api.model.pagination;

import java.util.List;

public interface PageResponse<T> {
    List<T> getResults();

    boolean hasMore();
}
