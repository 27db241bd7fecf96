package org.groundbreak.adrs;

/**
 * A row that says something else than the one before it of the same field (rule A3).
 *
 * @param row the field
 * @param place which of the rows of that field it is, from 0
 * @param words what it says, lines separated by {@code \n}
 */
public record RowAgain(AdrField row, int place, String words) {}
