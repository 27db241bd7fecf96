package org.groundbreak.confluence.waiting;

import java.util.Optional;
import org.groundbreak.confluence.specs.PageContent;
import org.groundbreak.confluence.specs.PageLook;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.specs.Authors;
import org.groundbreak.storage.Fingerprint;

/**
 * A published page when its window ends, as a job sees it. Nobody has seen an earlier version of it. What the host throws
 * goes up: the window then ends at the next run.
 */
final class PageAtEnd implements ReviewedPage {

    private final long contentId;
    private final PageContent content;
    private final PageLook look;
    private Authors authors;

    PageAtEnd(long contentId, PageContent content, PageLook look) {
        this.contentId = contentId;
        this.content = content;
        this.look = look;
    }

    @Override
    public Optional<Fingerprint> seen() {
        return Optional.empty();
    }

    @Override
    public Optional<Fingerprint> now() {
        return content.fingerprint();
    }

    @Override
    public boolean isUntold() {
        return content.isUntold();
    }

    @Override
    public boolean isOnlyAuthor(PersonNumber person, int version) {
        if (authors == null) {
            authors = look.authorsOf(contentId);
        }
        return authors.isOnly(person, version);
    }
}
