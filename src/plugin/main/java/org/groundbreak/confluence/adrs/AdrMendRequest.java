package org.groundbreak.confluence.adrs;

/**
 * Body of a request that mends something in the page of an ADR.
 *
 * @param pageVersion the version of the page that the person saw
 * @param mend what is done: {@code remove-link}, {@code remove-row}, {@code number} or {@code superseded}
 * @param row code of the row it concerns; null where it concerns none
 * @param place which of the links, or of the rows, is meant, from 0
 * @param other content id of the other ADR that was named; 0 for none
 */
public record AdrMendRequest(int pageVersion, String mend, String row, int place, long other) {}
