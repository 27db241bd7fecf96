package org.groundbreak.confluence.adrs;

import java.util.List;

/**
 * What the index macro prints.
 *
 * @param live whether the browser may add the viewer's part
 * @param spaces keys of the spaces that are asked for, separated by comma
 * @param status code of the status that is asked for; empty for any
 * @param tag that is asked for; empty for any
 * @param inForce {@code true} when only what holds now is asked for, else empty
 * @param sort code of the order
 * @param baseUrl where the product is reached, without a slash at the end
 * @param rows may be none
 * @param sentences what there is to say besides
 */
public record AdrIndexView(
        boolean live,
        String spaces,
        String status,
        String tag,
        String inForce,
        String sort,
        String baseUrl,
        List<AdrIndexLine> rows,
        List<String> sentences) {

    public AdrIndexView {
        rows = List.copyOf(rows);
        sentences = List.copyOf(sentences);
    }

    /** Whether there is a table to print. */
    public boolean filled() {
        return !rows.isEmpty();
    }
}
