package org.groundbreak.confluence.specs;

import com.atlassian.sal.api.user.UserKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.Authors;
import org.groundbreak.specs.ContentToApprove;
import org.groundbreak.storage.ContentChange;
import org.groundbreak.storage.Fingerprint;

/** The page that somebody wants to approve, or could; each part is read when the rules ask for it, and once. */
final class PageToApprove implements ContentToApprove {

    private final SpecVisit visit;
    private final int seenVersion;
    private final Pages pages;
    private Optional<PageContent> seenContent;
    private Authors authors;

    /** @param seenVersion what he saw */
    PageToApprove(SpecVisit visit, int seenVersion, Pages pages) {
        this.visit = visit;
        this.seenVersion = seenVersion;
        this.pages = pages;
    }

    @Override
    public Optional<Fingerprint> seen() {
        return seenVersion == visit.content().version() ? now() : seenContent().flatMap(PageContent::fingerprint);
    }

    /** What kinds of things have changed since he saw the page; empty where that cannot be told. */
    Set<ContentChange> changes() {
        return seenContent().map(visit.content()::changesSince).orElse(Set.of());
    }

    private Optional<PageContent> seenContent() {
        if (seenContent == null) {
            seenContent = pages.bodyOf(visit.page(), seenVersion).map(body -> new PageContent(seenVersion, body));
        }
        return seenContent;
    }

    /** What was approved in this very version needs no second reading. */
    @Override
    public Optional<Fingerprint> now() {
        return visit.state()
                .approval()
                .filter(approval -> approval.pageVersion() == visit.content().version())
                .map(Approval::fingerprint)
                .or(visit.content()::fingerprint);
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
