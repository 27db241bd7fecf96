package org.groundbreak.confluence.decisions;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.decisions.ContentToDecide;
import org.groundbreak.decisions.DaciComparison;
import org.groundbreak.decisions.DaciContent;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.PublishedRoles;
import org.groundbreak.storage.ContentChange;

/** The page that somebody decides on, or could; each part is read when the rules ask for it, and once. */
final class PageToDecide implements ContentToDecide {

    private final DecisionVisit visit;
    private final int seenVersion;
    private final Pages pages;
    private final Supplier<PublishedRoles> roles;
    private Optional<DaciMacro> seen;

    /** @param seenVersion what he saw @param roles of the published version; asked for once at most */
    PageToDecide(DecisionVisit visit, int seenVersion, Pages pages, Supplier<PublishedRoles> roles) {
        this.visit = visit;
        this.seenVersion = seenVersion;
        this.pages = pages;
        this.roles = roles;
    }

    @Override
    public Optional<DaciContent> seen() {
        return seenMacro().map(DaciMacro::content);
    }

    @Override
    public Optional<DaciContent> now() {
        return Optional.of(visit.macro().content());
    }

    @Override
    public PublishedRoles roles() {
        return roles.get();
    }

    /** What kinds of things have changed since he saw it; empty where that cannot be told. */
    Set<ContentChange> changes() {
        return seenMacro()
                .map(before -> DaciComparison.between(before, visit.macro()))
                .orElse(Set.of());
    }

    private Optional<DaciMacro> seenMacro() {
        if (seen == null) {
            seen = seenVersion == visit.version()
                    ? Optional.of(visit.macro())
                    : pages.bodyOf(visit.page(), seenVersion)
                            .map(body -> PageReading.of(seenVersion, body))
                            .flatMap(reading -> reading.own(visit.stream().id().macroId()));
        }
        return seen;
    }
}
