package org.groundbreak.confluence.reviews;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * A window that shall end later.
 *
 * @param endsAt in ISO 8601; without an offset it is meant in the viewer's zone
 * @param reason why
 */
public record WindowRequest(String endsAt, @AtMost(Limits.WORDS) String reason) {}
