package org.groundbreak.confluence.spec;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.link.AskedIds;
import org.groundbreak.link.PageFacts;

/** Titles of pages, for whoever is signed in, with his own rights. */
final class SpecTitles {

    private final PageAccess access;

    SpecTitles(PageAccess access) {
        this.access = access;
    }

    /** Those that may be viewed; the others are left out without a word. Problems: 400, 401. */
    List<PageFacts> of(String ids) {
        access.viewer();
        return AskedIds.parse(ids).stream()
                .flatMap(id -> access.find(id).stream())
                .map(SpecTitles::facts)
                .toList();
    }

    private static PageFacts facts(Page page) {
        return new PageFacts(page.getId(), page.getTitle(), page.getUrlPath());
    }
}
