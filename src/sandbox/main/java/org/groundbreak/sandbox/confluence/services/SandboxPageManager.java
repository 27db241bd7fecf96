package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Set;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.NotModelled;
import org.springframework.dao.OptimisticLockingFailureException;

/** Reads and saves pages without asking for permission, as the product's manager does. */
final class SandboxPageManager implements PageManager {
    private final ContentStore store;
    private final Entities entities;
    private final PageSaver saver;

    SandboxPageManager(ContentStore store, Entities entities, PageSaver saver) {
        this.store = store;
        this.entities = entities;
        this.saver = saver;
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

    /**
     * As whoever is on this thread, whatever he may. Who saved since the entity was read is noticed as the product does it,
     * when the row is written.
     */
    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        ContentRecord read = current.content();
        if (read.isHistorical() || read.isDraft() || read.isTrashed()) {
            throw new NotModelled("a new version of what is no current page");
        }
        modification.modify(current);
        if (!current.getTitle().equals(read.title())) {
            throw new NotModelled("another title by saveNewVersion");
        }
        Account by = CurrentAccount.get();
        if (by == null) {
            throw new NotModelled("saveNewVersion without a user");
        }
        Edit edit = new Edit(read.title(), current.getBodyAsString(), current.versionComment(), by.key());
        try {
            saver.update(read.id(), read.version(), edit);
        } catch (ContentRefused e) {
            if (e.reason() == ContentRefused.Reason.VERSION_CONFLICT) {
                throw new OptimisticLockingFailureException(e.getMessage(), e);
            }
            throw e;
        }
    }

    /** Makes a page as its creator, whatever he may, and tells of it; what is saved again is not modelled. */
    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext context) {
        if (!(content instanceof Page page) || !page.isNew() || context != DefaultSaveContext.DEFAULT) {
            throw new NotModelled("saveContentEntity of anything but a new page, told of as usual");
        }
        if (page.getVersion() != 1 || page.getCreator() == null || page.parent() == null) {
            throw new NotModelled("a new page without version 1, creator and parent");
        }
        ContentRecord parent = page.parent().content();
        if (parent.space().id() != page.getSpace().getId()) {
            throw new NotModelled("a parent in another space");
        }
        page.saved(
                saver.create(new NewContent(
                        parent.space(),
                        parent.id(),
                        page.getTitle(),
                        page.getBodyAsString(),
                        page.getCreator().getKey().getStringValue(),
                        null)),
                entities);
    }

    private VersionHistorySummary summary(ContentRecord version) {
        ConfluenceUser modifier = entities.user(version.modifier());
        return new VersionHistorySummary(version, modifier == null ? Set.of() : Set.of(modifier));
    }
}
