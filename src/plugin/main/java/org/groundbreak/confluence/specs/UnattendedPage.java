package org.groundbreak.confluence.specs;

import java.util.Optional;
import java.util.function.Supplier;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.specs.Authors;
import org.groundbreak.storage.Fingerprint;

/**
 * A page as a job or the background sees it: nobody has seen an earlier version of it. It is looked at when a rule first asks
 * for it. What the host throws goes up, and nothing is decided then.
 */
public final class UnattendedPage implements ReviewedPage {

    private final long contentId;
    private final Supplier<PageSight> sight;
    private final PageLook look;
    private Authors authors;

    /** @param sight what can be seen of it; asked for at most once */
    public UnattendedPage(long contentId, Supplier<PageSight> sight, PageLook look) {
        this.contentId = contentId;
        this.sight = new OneLook(sight);
        this.look = look;
    }

    @Override
    public Optional<Fingerprint> seen() {
        return Optional.empty();
    }

    /** @throws IllegalStateException when it is not published: then it is decided another time */
    @Override
    public Optional<Fingerprint> now() {
        return content().fingerprint();
    }

    @Override
    public boolean isUntold() {
        return content().isUntold();
    }

    @Override
    public boolean isOnlyAuthor(PersonNumber person, int version) {
        if (authors == null) {
            authors = look.authorsOf(contentId);
        }
        return authors.isOnly(person, version);
    }

    private PageContent content() {
        return sight.get()
                .content()
                .orElseThrow(() -> new IllegalStateException("The page is not published now: " + contentId));
    }
}
