package org.groundbreak.confluence.adrs;

/**
 * A spec that an ADR links to, with the start of the work on it.
 *
 * @param title of its page
 * @param path of its page, below the base URL
 * @param start when the work began, or that it has not, in the viewer's words
 * @param begun whether it has begun, be it known when or not
 */
public record AdrSpecBody(String title, String path, String start, boolean begun) {}
