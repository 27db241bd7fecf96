package org.groundbreak.confluence.trail;

/**
 * The page of the history of a spec, or of a decision.
 *
 * @param contentId id of the spec's page as text
 * @param title of that page
 * @param url of that page
 * @param decisionId id of the decision's macro; empty for the spec
 * @param takesIn whether the viewer may take a trail in, where there are no events yet
 */
public record TrailView(String contentId, String title, String url, String decisionId, boolean takesIn) {}
