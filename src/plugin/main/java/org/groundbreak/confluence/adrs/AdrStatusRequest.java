package org.groundbreak.confluence.adrs;

/**
 * Body of a request that gives an ADR another status.
 *
 * @param pageVersion the version of the page that the person saw
 * @param status code of the status
 */
public record AdrStatusRequest(int pageVersion, String status) {}
