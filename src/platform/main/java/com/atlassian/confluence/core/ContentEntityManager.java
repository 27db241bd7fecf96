package com.atlassian.confluence.core;

import java.util.List;

public interface ContentEntityManager {
    List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content);
}
