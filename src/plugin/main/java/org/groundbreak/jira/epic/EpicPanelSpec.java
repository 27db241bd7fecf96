package org.groundbreak.jira.epic;

import java.util.List;

/**
 * A spec that is linked to the epic, as Confluence told of it: no title, no text, no person.
 *
 * @param contentId Confluence's id of the page
 * @param status name of its status
 * @param statusText the status in the viewer's language
 * @param lozenge class of AUI's lozenge for the status
 * @param sentence since when it is approved, or that it is not
 * @param nextStep what is to be done next
 * @param warnings what people should know before they build, each a sentence
 * @param timeToStart the time from its approval to the start of the implementation
 */
public record EpicPanelSpec(
        long contentId,
        String status,
        String statusText,
        String lozenge,
        String sentence,
        String nextStep,
        List<String> warnings,
        StartPart timeToStart) {

    public EpicPanelSpec {
        warnings = List.copyOf(warnings);
    }
}
