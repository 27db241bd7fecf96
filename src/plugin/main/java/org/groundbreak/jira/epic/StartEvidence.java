package org.groundbreak.jira.epic;

/**
 * The step that was the start of the implementation, as one viewer sees it.
 *
 * @param sentence what it was and when
 * @param issueKey the issue; empty when the viewer may not browse it
 * @param issueUrl its page; empty when the viewer may not browse it
 */
public record StartEvidence(String sentence, String issueKey, String issueUrl) {}
