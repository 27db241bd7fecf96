package org.groundbreak.confluence.adrs;

import java.util.List;

/**
 * The relations of the ADRs that one viewer may see, as a drawing on a grid; body of the REST answer.
 *
 * @param nodes by row, then by column
 * @param edges those between them
 * @param columns how many there are
 * @param rows how many there are
 * @param more whether others were asked for, which are not drawn
 */
public record AdrGraphBody(List<GraphNode> nodes, List<GraphEdge> edges, int columns, int rows, boolean more) {

    public AdrGraphBody {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An ADR.
     *
     * @param column from 0, the older to the left
     * @param row from 0
     * @param number null where it has none
     * @param path of its page, below the base URL
     * @param status code of where it stands
     * @param statusText the same in the viewer's words
     */
    public record GraphNode(
            long contentId,
            int column,
            int row,
            String number,
            String title,
            String path,
            String status,
            String statusText) {}

    /**
     * A relation.
     *
     * @param from content id of the one that supersedes, amends or depends
     * @param to content id of the other
     * @param kind code of the kind
     * @param text the kind in the viewer's words, as {@code from} says it of {@code to}
     */
    public record GraphEdge(long from, long to, String kind, String text) {}
}
