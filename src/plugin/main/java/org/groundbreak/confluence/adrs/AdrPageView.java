package org.groundbreak.confluence.adrs;

/**
 * The page of our own on which an ADR without the number macro is reached.
 *
 * @param contentId id of the page as text
 * @param title of that page
 * @param url of that page
 */
public record AdrPageView(String contentId, String title, String url) {}
