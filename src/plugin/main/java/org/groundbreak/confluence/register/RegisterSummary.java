package org.groundbreak.confluence.register;

import java.util.List;

/**
 * What the macro prints.
 *
 * @param live whether the browser may add the viewer's part
 * @param status with which the viewer's part begins; empty for all
 * @param mine whether it begins with the viewer's own
 * @param overdue whether it begins with what is overdue
 * @param baseUrl where the product is reached, without a slash at the end
 * @param rows may be none
 * @param sentences what there is to say besides
 */
public record RegisterSummary(
        boolean live,
        String status,
        boolean mine,
        boolean overdue,
        String baseUrl,
        List<RegisterRow> rows,
        List<String> sentences) {

    public RegisterSummary {
        rows = List.copyOf(rows);
        sentences = List.copyOf(sentences);
    }

    /** Whether there is a table to print. */
    public boolean filled() {
        return !rows.isEmpty();
    }
}
