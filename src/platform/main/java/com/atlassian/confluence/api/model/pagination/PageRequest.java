package com.atlassian.confluence.api.model.pagination;

public interface PageRequest {}
