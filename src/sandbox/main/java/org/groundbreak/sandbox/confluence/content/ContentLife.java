package org.groundbreak.sandbox.confluence.content;

import java.util.List;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.Sql;
import org.springframework.dao.DuplicateKeyException;

/** Where pages are and whether they are at all: trash, restore, purge and move, on the rows of {@link ContentStore}. */
public final class ContentLife {
    private final Sql sql;
    private final ContentStore store;

    public ContentLife(Database database, ContentStore store) {
        this.sql = new Sql(database);
        this.store = store;
    }

    /** Puts a current page into the trash; its title is free again, and what is below it goes to its parent. */
    public ContentRecord trash(ContentRecord page) {
        return store.inTransaction(() -> {
            String trash = "UPDATE SB_CONTENT SET STATUS = 'TRASHED', UNIQUE_TITLE = NULL WHERE ID = ? AND STATUS = ?";
            if (sql.run(trash, page.id(), ContentStatus.CURRENT.name()) == 0) {
                throw ContentStore.conflict(page);
            }
            String adopt = "UPDATE SB_CONTENT SET PARENT_ID = CAST(? AS BIGINT) WHERE PARENT_ID = ? AND STATUS <> ?";
            sql.run(adopt, page.parentId(), page.id(), ContentStatus.TRASHED.name());
            return store.find(page.id()).orElseThrow();
        });
    }

    /**
     * Takes a page out of the trash, as it was; below its old parent if that is there, else at the root of the space.
     *
     * @throws ContentRefused if its title is taken by now
     */
    public ContentRecord restore(ContentRecord page) {
        boolean orphan = page.parentId() == null
                || store.find(page.parentId()).filter(p -> !p.isTrashed()).isEmpty();
        return place(page, page.space(), orphan ? null : page.parentId());
    }

    /** Deletes a page for good, with its versions, comments, labels and restrictions. */
    public void purge(long pageId) {
        store.inTransaction(() -> {
            for (String table : List.of("SB_LABEL", "SB_RESTRICTION")) {
                sql.run("DELETE FROM " + table + " WHERE CONTENT_ID = ?", pageId);
            }
            sql.run("DELETE FROM SB_COMMENT WHERE PAGE_ID = ?", pageId);
            return sql.run("DELETE FROM SB_CONTENT WHERE ID = ? OR ORIGINAL_ID = ?", pageId, pageId);
        });
    }

    /**
     * Moves a current page with all that is below it. No version is made.
     *
     * @param parentId null for the root of the space
     * @throws ContentRefused if one of the titles is taken there
     */
    public ContentRecord move(ContentRecord page, SpaceRecord space, Long parentId) {
        return store.inTransaction(() -> {
            ContentRecord moved = place(page, space, parentId);
            if (page.space().id() != space.id()) {
                store.children(page.id()).forEach(child -> move(child, space, page.id()));
            }
            return moved;
        });
    }

    private ContentRecord place(ContentRecord page, SpaceRecord space, Long parentId) {
        return store.inTransaction(() -> {
            try {
                sql.run(
                        "UPDATE SB_CONTENT SET STATUS = 'CURRENT', SPACE_ID = ?, PARENT_ID = CAST(? AS BIGINT),"
                                + " UNIQUE_TITLE = ? WHERE ID = ?",
                        space.id(),
                        parentId,
                        ContentStore.unique(space, page.title()),
                        page.id());
            } catch (DuplicateKeyException e) {
                throw ContentStore.taken(space, page.title());
            }
            sql.run("UPDATE SB_CONTENT SET SPACE_ID = ? WHERE ORIGINAL_ID = ?", space.id(), page.id());
            return store.find(page.id()).orElseThrow();
        });
    }
}
