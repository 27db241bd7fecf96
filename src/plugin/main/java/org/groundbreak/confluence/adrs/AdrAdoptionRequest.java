package org.groundbreak.confluence.adrs;

/**
 * Body of a request that says how far an ADR was put into practice.
 *
 * @param pageVersion the version of the page that the person saw
 * @param adoption its code
 */
public record AdrAdoptionRequest(int pageVersion, String adoption) {}
