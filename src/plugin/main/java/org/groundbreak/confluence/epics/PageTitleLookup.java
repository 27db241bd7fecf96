package org.groundbreak.confluence.epics;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.PageTitle;

/** Titles of pages, for whoever is signed in, with his own rights. */
public final class PageTitleLookup {

    private final PageAccess access;

    public PageTitleLookup(PageAccess access) {
        this.access = access;
    }

    /** Those that may be viewed; the others are left out without a word. Problems: 400, 401. */
    List<PageTitle> of(String ids) {
        access.viewer();
        return AskedIds.parse(ids).stream()
                .flatMap(id -> access.find(id).stream())
                .map(PageTitleLookup::facts)
                .toList();
    }

    private static PageTitle facts(Page page) {
        return new PageTitle(page.getId(), page.getTitle(), page.getUrlPath());
    }
}
