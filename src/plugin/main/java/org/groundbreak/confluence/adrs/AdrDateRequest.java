package org.groundbreak.confluence.adrs;

/**
 * Body of a request that says when an ADR was decided.
 *
 * @param pageVersion the version of the page that the person saw
 * @param date such as {@code 2026-11-28}
 */
public record AdrDateRequest(int pageVersion, String date) {}
