package org.groundbreak.storage;

/**
 * A cell of a table.
 *
 * @param heading whether it is a heading cell
 * @param text what stands in it as text, without the values of macros' parameters and without what stands in tables in it
 * @param start offset of its first character in the original body, in UTF-16 units
 * @param end offset behind its last character
 */
public record TableCell(boolean heading, String text, int start, int end) {}
