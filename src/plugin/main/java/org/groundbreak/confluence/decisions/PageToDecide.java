package org.groundbreak.confluence.decisions;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.decisions.ContentToDecide;
import org.groundbreak.decisions.DaciComparison;
import org.groundbreak.decisions.DaciContent;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.storage.ContentChange;

/** The page that somebody decides on, or could; each part is read when the rules ask for it, and once. */
final class PageToDecide implements ContentToDecide {

    private final DecisionVisit visit;
    private final SeenPage seenPage;
    private final Pages pages;
    private final DecisionReader reader;
    private final Supplier<PublishedRoles> roles;
    private Optional<ShownDecision> seen;

    /** @param seenPage what he saw @param roles of the published version; asked for once at most */
    PageToDecide(
            DecisionVisit visit,
            SeenPage seenPage,
            Pages pages,
            DecisionReader reader,
            Supplier<PublishedRoles> roles) {
        this.visit = visit;
        this.seenPage = seenPage;
        this.pages = pages;
        this.reader = reader;
        this.roles = roles;
    }

    @Override
    public Optional<DaciContent> seen() {
        return seenDecision().flatMap(ShownDecision::content);
    }

    @Override
    public Optional<DaciContent> now() {
        return visit.shown().content();
    }

    @Override
    public PublishedRoles roles() {
        return roles.get();
    }

    /** What kinds of things have changed since he saw it; empty where that cannot be told. */
    Set<ContentChange> changes() {
        return seenDecision()
                .flatMap(ShownDecision::sight)
                .flatMap(before -> visit.shown().sight().map(now -> DaciComparison.between(before, now)))
                .orElse(Set.of());
    }

    /** The same version says the same, unless it shows attachments, of which another may have been there (rule F19). */
    private Optional<ShownDecision> seenDecision() {
        if (seen == null) {
            boolean sameVersion = seenPage.version() == visit.version();
            if (sameVersion && (seenPage.at().isEmpty() || !visit.shown().showsAttachments())) {
                seen = Optional.of(visit.shown());
            } else {
                seen = (sameVersion ? Optional.of(visit.macro()) : old())
                        .map(macro -> reader.decision(visit.page().getId(), macro, seenPage.at(), Effort.COMMAND));
            }
        }
        return seen;
    }

    private Optional<DaciMacro> old() {
        return pages.bodyOf(visit.page(), seenPage.version())
                .map(body -> PageReading.of(seenPage.version(), body))
                .flatMap(reading -> reading.own(visit.stream().id().macroId()));
    }
}
