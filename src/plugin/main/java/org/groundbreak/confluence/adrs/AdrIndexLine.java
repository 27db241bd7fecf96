package org.groundbreak.confluence.adrs;

/**
 * A row of the index as it is printed for everybody.
 *
 * @param number a dash where it has none
 * @param title of the page
 * @param path of the page, below the base URL
 * @param lozenge class of AUI's lozenge for the status
 * @param statusText where it stands
 * @param date of the decision, such as {@code 2026-11-28}, as hosts keep this for readers everywhere; empty for none
 * @param tags separated by comma; why it cannot be read in place of them
 */
public record AdrIndexLine(
        String number, String title, String path, String lozenge, String statusText, String date, String tags) {}
