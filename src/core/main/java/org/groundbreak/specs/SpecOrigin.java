package org.groundbreak.specs;

import java.util.Optional;

/**
 * Where a page that becomes a spec comes from (rule S2).
 *
 * @param wizard what the wizard asked, when its seed was unused until now; empty for any other page, which begins without
 *     approver and epic
 * @param copyOf content id of the page that had used its seed up before, of which this one is a copy
 */
public record SpecOrigin(Optional<WizardAnswers> wizard, Optional<Long> copyOf) {

    /** Nothing is known: made by hand, from a template, or a copy of such a page. */
    public static final SpecOrigin UNKNOWN = new SpecOrigin(Optional.empty(), Optional.empty());

    /** Out of the wizard. */
    public static SpecOrigin of(WizardAnswers answers) {
        return new SpecOrigin(Optional.of(answers), Optional.empty());
    }

    /** A copy of that page. */
    public static SpecOrigin copyOf(long contentId) {
        return new SpecOrigin(Optional.empty(), Optional.of(contentId));
    }
}
