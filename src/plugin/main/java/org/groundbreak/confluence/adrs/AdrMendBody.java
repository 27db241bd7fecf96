package org.groundbreak.confluence.adrs;

/**
 * Something that the viewer mends by one press, in a page he may edit.
 *
 * @param mend what is done: {@code remove-link}, {@code remove-row}, {@code number}, {@code superseded}; or {@code relate},
 *     by which the other page says that it supersedes this one
 * @param label of the button, in the viewer's words
 * @param row code of the row it concerns; null where it concerns none
 * @param place which of the links, or of the rows, is meant, from 0
 * @param other content id of the other ADR that is named; 0 for none
 * @param partly with {@code relate}, which part of it the other one supersedes, empty where nobody said; null for the whole
 * @param contentId of the page that is written
 * @param pageVersion the version of that page that was read
 */
public record AdrMendBody(
        String mend, String label, String row, int place, long other, String partly, long contentId, int pageVersion) {}
