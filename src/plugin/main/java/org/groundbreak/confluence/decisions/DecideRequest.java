package org.groundbreak.confluence.decisions;

import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * Body of a call that decides.
 *
 * @param pageVersion the version of the page that the approver saw
 * @param seenAt when it was rendered for him, as the macro's HTML says it, in ISO 8601, UTC; null for now
 * @param option the name of what he chose
 * @param rationale why; may be missing
 * @param dissent what would have to be true for another option, by whoever disagrees; may be missing
 * @param nobodyDissents that it was asked, and nobody disagrees
 */
public record DecideRequest(
        Integer pageVersion,
        String seenAt,
        @AtMost(Limits.WORDS) String option,
        @AtMost(Limits.WORDS) String rationale,
        @AtMost(Limits.WORDS) String dissent,
        Boolean nobodyDissents) {

    /** What he saw. */
    SeenPage seen() {
        return SeenPage.of(pageVersion, seenAt);
    }
}
