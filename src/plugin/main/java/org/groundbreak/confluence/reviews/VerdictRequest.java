package org.groundbreak.confluence.reviews;

import org.groundbreak.confluence.specs.SeenPage;
import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * A verdict.
 *
 * @param pageVersion the version that was seen, as the macro's HTML says it; null for none, which the rules refuse
 * @param verdict name of the {@link org.groundbreak.reviews.Verdict}; not for saying it again
 * @param comment null or blank for none
 * @param seenAt when the page was rendered for him, as the macro's HTML says it, in ISO 8601, UTC; null for now
 */
public record VerdictRequest(Integer pageVersion, String verdict, @AtMost(Limits.WORDS) String comment, String seenAt) {

    /** What he saw. Problems: 400. */
    SeenPage seen() {
        return SeenPage.of(pageVersion, seenAt);
    }
}
