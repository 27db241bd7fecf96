package org.groundbreak.confluence.adrs;

/**
 * Body of a request that says when an ADR is to be looked at again.
 *
 * @param pageVersion the version of the page that the person saw
 * @param reviewBy such as {@code 2027-05-31}
 */
public record AdrReviewByRequest(int pageVersion, String reviewBy) {}
