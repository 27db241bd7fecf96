package org.groundbreak.confluence.decisions;

/**
 * One line of what the page says of a decision.
 *
 * @param name what it is, in the reader's language
 * @param value what the page says
 */
public record SummaryLine(String name, String value) {}
