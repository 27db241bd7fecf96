package org.groundbreak.confluence.lists;

/**
 * A page in a list, as it is shown and answered.
 *
 * @param contentId id of the page
 * @param title its title
 * @param path where it is below Confluence's base URL
 * @param status name of the spec's status, for programs; null for a plain kind
 * @param statusText the status in the reader's language; null for a plain kind
 * @param lozenge class of AUI's lozenge for the status; null for a plain kind
 * @param person full name of the spec's driver or the page's author, or a sentence where there is nobody
 * @param epics how many epics are linked; 0 for a plain kind
 * @param epicsText the same in words; null for a plain kind
 * @param changedAt when it was last changed, in ISO 8601, UTC
 * @param changedText the same as the reader writes it
 */
public record ListRow(
        long contentId,
        String title,
        String path,
        String status,
        String statusText,
        String lozenge,
        String person,
        int epics,
        String epicsText,
        String changedAt,
        String changedText) {}
