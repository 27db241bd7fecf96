package com.atlassian.confluence.core;

import java.util.List;

public interface ContentEntityManager {
    <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification);

    List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content);
}
