package org.groundbreak.confluence.lists;

import java.util.List;

/**
 * What the macro prints.
 *
 * @param spaceKey key of the space, for the browser, which may add the viewer's part; empty where it may not
 * @param kind code of the kind
 * @param title what is listed
 * @param specs whether the rows are of specs
 * @param baseUrl where the product is reached, without a slash at the end
 * @param rows may be none
 * @param sentences what there is to say besides
 */
public record ListSummary(
        String spaceKey,
        String kind,
        String title,
        boolean specs,
        String baseUrl,
        List<ListRow> rows,
        List<String> sentences) {

    public ListSummary {
        rows = List.copyOf(rows);
        sentences = List.copyOf(sentences);
    }

    /** Whether the browser may add the viewer's part: own page, current version, shown in a browser. */
    public boolean live() {
        return !spaceKey.isEmpty();
    }

    /** Whether there is a table to print. */
    public boolean filled() {
        return !rows.isEmpty();
    }
}
