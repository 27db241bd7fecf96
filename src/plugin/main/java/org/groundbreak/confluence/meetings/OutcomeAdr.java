package org.groundbreak.confluence.meetings;

/**
 * The ADR that records the outcome of a round.
 *
 * @param contentId of its page, as text
 * @param title of the page
 * @param path of the page, below the base URL
 * @param made whether it was made just now; false when it was there before
 */
public record OutcomeAdr(String contentId, String title, String path, boolean made) {}
