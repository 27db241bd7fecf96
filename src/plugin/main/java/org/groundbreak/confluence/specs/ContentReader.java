package org.groundbreak.confluence.specs;

import com.atlassian.confluence.pages.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.attachments.SightReader;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.SeenPage;

/** Reads what versions of pages say, with the attachments they show. */
public final class ContentReader {

    private final Pages pages;
    private final SightReader attachments;
    private final Clock clock;

    ContentReader(Pages pages, SightReader attachments, Clock clock) {
        this.pages = pages;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** What a published page says now. */
    public PageContent now(Page page, Effort effort) {
        return content(page, page.getVersion(), page.getBodyAsString(), Optional.empty(), effort);
    }

    /** What somebody saw of it; empty when that version can no longer be read. */
    Optional<PageContent> seen(Page page, SeenPage seen, Effort effort) {
        return pages.bodyOf(page, seen.version()).map(body -> content(page, seen.version(), body, seen.at(), effort));
    }

    private PageContent content(Page page, int version, String body, Optional<Instant> at, Effort effort) {
        long contentId = page.getId();
        return new PageContent(version, clock.instant(), body, shown -> attachments.read(contentId, shown, at, effort));
    }
}
