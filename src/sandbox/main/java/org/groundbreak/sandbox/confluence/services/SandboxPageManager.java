package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Set;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;

/** Reads pages without asking for permission, as the product's manager does. */
final class SandboxPageManager implements PageManager {
    private final ContentStore store;
    private final Entities entities;

    SandboxPageManager(ContentStore store, Entities entities) {
        this.store = store;
        this.entities = entities;
    }

    @Override
    public Page getPage(long id) {
        return entities.page(id);
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return store.space(spaceKey)
                .flatMap(space -> store.find(space, title))
                .map(entities::page)
                .orElse(null);
    }

    @Override
    public List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content) {
        long pageId = store.find(content.getId()).map(ContentRecord::pageId).orElse(content.getId());
        return store.versions(pageId).stream().map(this::summary).toList();
    }

    private VersionHistorySummary summary(ContentRecord version) {
        ConfluenceUser modifier = entities.user(version.modifier());
        return new VersionHistorySummary(version, modifier == null ? Set.of() : Set.of(modifier));
    }
}
