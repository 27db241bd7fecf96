package com.atlassian.confluence.core;

import java.util.List;

public interface ContentEntityManager {
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    void saveContentEntity(ContentEntityObject content, SaveContext context);

    List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content);
}
