package org.groundbreak.confluence.reviews;

import org.groundbreak.host.rest.AtMost;
import org.groundbreak.host.rest.Limits;

/**
 * A verdict.
 *
 * @param pageVersion the version that was seen, as the macro's HTML says it; null for none, which the rules refuse
 * @param verdict name of the {@link org.groundbreak.reviews.Verdict}; not for saying it again
 * @param comment null or blank for none
 */
public record VerdictRequest(Integer pageVersion, String verdict, @AtMost(Limits.WORDS) String comment) {}
