package org.groundbreak.confluence.register;

/**
 * A decision in the register, as it is shown and answered.
 *
 * @param contentId id of its page
 * @param decisionId id of the decision within its page
 * @param question what is to be decided, or the page's title where it does not say
 * @param title of the page
 * @param path where the page is below Confluence's base URL
 * @param space name of the page's space
 * @param status name of the status, for programs
 * @param statusText the status in the reader's language
 * @param lozenge class of AUI's lozenge for the status
 * @param changed whether it is decided and its page, as it was last seen, says something else than what was decided on
 * @param driver full names, or a sentence where there is nobody
 * @param approver as {@code driver}
 * @param due day until which it shall be decided, as in ISO 8601; null for none
 * @param dueText the same as the reader writes it, or a sentence where there is none
 * @param overdue whether it is not decided and that day has passed in its space
 */
public record RegisterRow(
        long contentId,
        String decisionId,
        String question,
        String title,
        String path,
        String space,
        String status,
        String statusText,
        String lozenge,
        boolean changed,
        String driver,
        String approver,
        String due,
        String dueText,
        boolean overdue) {}
