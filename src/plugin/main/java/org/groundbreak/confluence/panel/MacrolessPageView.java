package org.groundbreak.confluence.panel;

/**
 * The page of our own on which a spec without its macro is reached.
 *
 * @param contentId id of the page as text
 * @param title of that page
 * @param url of that page
 * @param registered whether it is or was a spec; else the template it was made from lacks the macro
 */
public record MacrolessPageView(String contentId, String title, String url, boolean registered) {}
