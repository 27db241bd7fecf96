package org.groundbreak.confluence.waiting;

import java.util.List;

/**
 * What became, or would become, of the rounds that wait for somebody who leaves; body of the REST answer.
 *
 * @param leaving full name
 * @param coming full name
 * @param dryRun whether nothing was changed
 * @param rows one for each round on a page that the caller may view, the earliest end first
 * @param more whether there are more rounds than are done at once; asked again, the next are done
 */
public record LeavingBody(String leaving, String coming, boolean dryRun, List<LeavingRow> rows, boolean more) {

    public LeavingBody {
        rows = List.copyOf(rows);
    }

    /**
     * One round.
     *
     * @param contentId id of the page
     * @param title of the page
     * @param path where the page is below Confluence's base URL
     * @param space name of the page's space
     * @param result {@code done}, {@code possible} in a dry run, or {@code refused}
     * @param resultText the same in the reader's language, with the reason
     * @param code why it was refused; null when it was not
     */
    public record LeavingRow(
            long contentId, String title, String path, String space, String result, String resultText, String code) {}
}
