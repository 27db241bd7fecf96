package org.groundbreak.jira.epic;

/**
 * What is said of an issue, as one viewer sees it.
 *
 * @param sentence what follows the issue's key: what it was and when, or why it does not count
 * @param issueKey the issue; empty when the viewer may not browse it
 * @param issueUrl its page; empty when the viewer may not browse it
 */
public record IssueSentence(String sentence, String issueKey, String issueUrl) {}
