package org.groundbreak.jira.epic;

/**
 * A spec that is linked to the epic, as Confluence told of it: no title, no text, no person.
 *
 * @param contentId Confluence's id of the page
 * @param status name of its status
 * @param statusText the status in the viewer's language
 * @param lozenge class of AUI's lozenge for the status
 * @param sentence since when it is approved, or that it is not
 * @param nextStep what is to be done next
 */
public record LinkedSpec(
        long contentId, String status, String statusText, String lozenge, String sentence, String nextStep) {}
