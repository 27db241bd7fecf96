package org.groundbreak.confluence.reviews;

import java.util.List;
import java.util.Map;
import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * A round to start. What is missing is as the settings say.
 *
 * @param reviewers who shall review
 * @param hours of the window
 * @param minutes of the window besides
 * @param working whether that is working time
 * @param starters what to ask, by names of {@link org.groundbreak.reviews.Lens}
 */
public record RoundRequest(
        List<NamedReviewer> reviewers,
        Integer hours,
        Integer minutes,
        Boolean working,
        @AtMost(Limits.WORDS) Map<String, String> starters) {

    /**
     * Somebody who shall review.
     *
     * @param userName the name he signs in with
     * @param perspective name of the {@link org.groundbreak.reviews.Perspective}
     */
    public record NamedReviewer(String userName, String perspective) {}
}
