package org.groundbreak.jira.epic;

import java.util.List;

/**
 * What the panel of an epic shows.
 *
 * @param issueId of the epic, as text
 * @param sentence what to do where no spec is linked; empty where one is
 * @param healthUrl where the page is that the sentence speaks of; empty where it speaks of none, or the viewer may not open it
 * @param specs the linked ones, the oldest page first
 */
public record EpicPanelView(String issueId, String sentence, String healthUrl, List<EpicPanelSpec> specs) {

    public EpicPanelView {
        specs = List.copyOf(specs);
    }
}
