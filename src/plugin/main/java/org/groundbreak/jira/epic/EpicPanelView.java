package org.groundbreak.jira.epic;

/**
 * What the panel of an epic shows.
 *
 * @param issueId of the epic, as text
 * @param sentence where its spec stands, in the viewer's language
 */
public record EpicPanelView(String issueId, String sentence) {}
