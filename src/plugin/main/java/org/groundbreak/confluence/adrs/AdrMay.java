package org.groundbreak.confluence.adrs;

/**
 * What a viewer may do with an ADR.
 *
 * @param edit whether he may edit its page, and something may be written now
 */
public record AdrMay(boolean edit) {}
