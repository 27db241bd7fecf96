package org.groundbreak.confluence.lists;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.groundbreak.confluence.page.PageKind;
import org.groundbreak.specs.SpecKind;

/** The kinds of page that a list can show. Their codes stand in pages and are fixed for ever. */
public enum ListKind {
    TECHNICAL_SPECIFICATION(PageKind.SPEC),
    RFC(PageKind.RFC),
    FEASIBILITY_CHECK_IN(PageKind.FEASIBILITY_CHECK_IN),
    OPPORTUNITY_ASSESSMENT(PageKind.OPPORTUNITY_ASSESSMENT),
    POST_LAUNCH_REVIEW(PageKind.POST_LAUNCH_REVIEW);

    private final PageKind page;

    ListKind(PageKind page) {
        this.page = page;
    }

    /** The kind of the pages it shows. */
    public PageKind page() {
        return page;
    }

    /**
     * The kind of a macro or a request.
     *
     * @param code null or empty for technical specifications
     * @return empty for a code that is not known
     */
    static Optional<ListKind> of(String code) {
        return code == null || code.isBlank()
                ? Optional.of(TECHNICAL_SPECIFICATION)
                : Arrays.stream(values())
                        .filter(kind -> kind.code().equals(code.strip()))
                        .findFirst();
    }

    /** How macros and requests name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of spec; empty for a plain kind, whose pages are found by {@link #label}. */
    Optional<SpecKind> spec() {
        return page.spec();
    }

    /** The label that the host puts on pages of a plain kind: the blueprint's index key. */
    String label() {
        return page.label();
    }
}
