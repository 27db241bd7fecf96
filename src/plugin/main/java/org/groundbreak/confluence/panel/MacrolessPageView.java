package org.groundbreak.confluence.panel;

/**
 * The page of our own on which a spec is reached whose macro was taken out.
 *
 * @param contentId id of the page as text
 * @param title of that page
 * @param url of that page
 */
public record MacrolessPageView(String contentId, String title, String url) {}
