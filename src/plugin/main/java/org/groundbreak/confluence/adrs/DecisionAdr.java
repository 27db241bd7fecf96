package org.groundbreak.confluence.adrs;

/**
 * The ADR that records a decision, or the outcome of a round.
 *
 * @param contentId of its page, as text
 * @param title of the page
 * @param path of the page, below the base URL
 * @param made whether it was made just now; false when it was there before
 */
public record DecisionAdr(String contentId, String title, String path, boolean made) {}
