package org.groundbreak.confluence.specs;

import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.Authors;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.storage.Fingerprint;

/** The page that somebody wants to judge, or could; each part is read when the rules ask for it, and once. */
public final class PageToApprove implements ContentToApprove {

    private final SpecVisit visit;
    private final SeenPage seen;
    private final ContentReader reader;
    private final Pages pages;
    private Optional<PageContent> seenContent;
    private Authors authors;

    /** @param seen what he saw */
    PageToApprove(SpecVisit visit, SeenPage seen, ContentReader reader, Pages pages) {
        this.visit = visit;
        this.seen = seen;
        this.reader = reader;
        this.pages = pages;
    }

    /** The same version says the same, unless it shows attachments, of which another may have been there (rule F19). */
    @Override
    public Optional<Fingerprint> seen() {
        return isNow() ? now() : seenContent().flatMap(PageContent::fingerprint);
    }

    private boolean isNow() {
        return seen.version() == visit.content().version()
                && (seen.at().isEmpty() || !visit.content().showsAttachments());
    }

    /** What kinds of things have changed since he saw the page; empty where that cannot be told. */
    Set<ContentChange> changes() {
        return seenContent()
                .flatMap(JudgedContent::of)
                .flatMap(before -> JudgedContent.of(visit.content()).map(now -> now.changesSince(before)))
                .orElse(Set.of());
    }

    private Optional<PageContent> seenContent() {
        if (seenContent == null) {
            seenContent = reader.seen(visit.page(), seen, visit.effort());
        }
        return seenContent;
    }

    /** What was approved in this very version needs no second reading, unless it shows attachments. */
    @Override
    public Optional<Fingerprint> now() {
        return visit.state()
                .approval()
                .filter(approval -> approval.version().is(visit.content().version())
                        && !visit.content().showsAttachments())
                .map(Approval::fingerprint)
                .or(visit.content()::fingerprint);
    }

    @Override
    public boolean isUntold() {
        return visit.content().isUntold();
    }

    /** Who is a stranger to the log is one among others: the rules only ask whether anybody but the approver wrote. */
    @Override
    public Authors authors() {
        if (authors == null) {
            Map<PersonNumber, Integer> versions = new HashMap<>();
            for (Map.Entry<UserKey, Integer> last :
                    pages.lastVersions(visit.page()).entrySet()) {
                versions.merge(visit.cast().numberOf(last.getKey()), last.getValue(), Math::max);
            }
            authors = new Authors(versions);
        }
        return authors;
    }
}
