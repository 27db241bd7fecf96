package org.groundbreak.confluence.waiting;

import java.util.List;

/**
 * What became, or would become, of what somebody who leaves has in specs: one part of it; body of the REST answer.
 *
 * @param leaving full name, or a sentence where the account is gone
 * @param coming full name
 * @param dryRun whether nothing was changed
 * @param rows one for each thing that he has in a spec whose page the caller may view; may be none although more follow
 * @param after for the next request, which goes on behind these; null at the end
 */
public record LeavingBody(String leaving, String coming, boolean dryRun, List<LeavingRow> rows, String after) {

    public LeavingBody {
        rows = List.copyOf(rows);
    }

    /**
     * One thing in one spec.
     *
     * @param contentId id of the page
     * @param title of the page
     * @param path where the page is below Confluence's base URL
     * @param space name of the page's space
     * @param part what he has there: {@code REVIEWER}, {@code APPROVER} or {@code DRIVER}
     * @param partText the same in the reader's language
     * @param result {@code done}, {@code possible} in a dry run, or {@code refused}
     * @param resultText the same in the reader's language, with the reason
     * @param code why it was refused; null when it was not
     */
    public record LeavingRow(
            long contentId,
            String title,
            String path,
            String space,
            String part,
            String partText,
            String result,
            String resultText,
            String code) {}
}
