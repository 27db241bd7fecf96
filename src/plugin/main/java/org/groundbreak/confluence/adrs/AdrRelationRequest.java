package org.groundbreak.confluence.adrs;

/**
 * Body of a request that relates an ADR to another.
 *
 * @param pageVersion the version of the page that the person saw
 * @param kind code of the kind
 * @param target content id of the other ADR
 * @param partly what part it concerns, empty where nobody said; null when it concerns the whole
 */
public record AdrRelationRequest(int pageVersion, String kind, long target, String partly) {}
