package com.atlassian.confluence.api.service.search;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;

public interface CQLSearchService {
    PageResponse<Content> searchContent(String cqlInput, PageRequest pageRequest, Expansion... expansions);
}
