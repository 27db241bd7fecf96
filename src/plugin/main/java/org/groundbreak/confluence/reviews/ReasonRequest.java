package org.groundbreak.confluence.reviews;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * Something that may have a reason.
 *
 * @param reason null or blank for none
 */
public record ReasonRequest(@AtMost(Limits.WORDS) String reason) {}
