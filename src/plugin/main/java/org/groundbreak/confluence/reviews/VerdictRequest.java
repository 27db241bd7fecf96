package org.groundbreak.confluence.reviews;

import org.groundbreak.confluence.page.SeenPage;
import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * A verdict.
 *
 * @param pageVersion the version that was seen, as the macro's HTML says it; null for none, which the rules refuse
 * @param seenAt when it was rendered for whoever judges, as the macro's HTML says it, in ISO 8601, UTC; null for now
 * @param verdict name of the {@link org.groundbreak.reviews.Verdict}; not for saying it again
 * @param comment null or blank for none
 */
public record VerdictRequest(Integer pageVersion, String seenAt, String verdict, @AtMost(Limits.WORDS) String comment) {

    /** What was seen. Problems: 400. */
    SeenPage seen() {
        return SeenPage.of(pageVersion, seenAt);
    }
}
