package org.groundbreak.adrs;

import java.util.Collection;
import java.util.List;

/**
 * Rule A14: the relations of ADRs as a drawing on a grid, older ones to the left of those that relate to them. The same
 * ADRs always make the same drawing, whatever order they come in.
 *
 * @param nodes by row, then by column; no two at one place
 * @param edges those between nodes of the drawing, sorted
 * @param columns how many there are
 * @param rows how many there are
 */
public record RelationGraph(List<Node> nodes, List<AdrEdge> edges, int columns, int rows) {

    public RelationGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * The drawing of some ADRs of an index.
     *
     * @param shown content ids, such as those a viewer may see; what is not in the index is left out
     */
    public static RelationGraph of(AdrIndex index, Collection<Long> shown) {
        return new GraphLayout(index, shown).draw();
    }

    /**
     * An ADR in the drawing.
     *
     * @param column from 0, the older to the left
     * @param row from 0
     */
    public record Node(long contentId, int column, int row) {}
}
