package org.groundbreak.confluence.reviews;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * How a round shall end.
 *
 * @param outcome name of the {@link org.groundbreak.reviews.RoundOutcome}
 * @param reason null or blank for none
 */
public record ClosingRequest(String outcome, @AtMost(Limits.WORDS) String reason) {}
