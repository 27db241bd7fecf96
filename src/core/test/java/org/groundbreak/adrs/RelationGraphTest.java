package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrStatus.ACCEPTED;
import static org.groundbreak.adrs.Entry.entry;
import static org.groundbreak.adrs.Entry.index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.groundbreak.adrs.RelationGraph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A14: the relations as a drawing. */
class RelationGraphTest {

    @Test
    void a14GivenNothingThenTheDrawingIsEmpty() {
        assertEquals(new RelationGraph(List.of(), List.of(), 0, 0), RelationGraph.of(index(), List.of(1L)));
    }

    @Test
    void a14GivenRelationsThenOlderOnesStandToTheLeftAndGroupsBelowEachOther() {
        AdrIndex index = index(
                entry(9, ACCEPTED).date("2026-01-01"),
                entry(8, ACCEPTED).date("2026-02-01").supersedes(9),
                entry(7, ACCEPTED).date("2026-03-01").says(RelationKind.AMENDS, false, 9, false),
                entry(6, ACCEPTED).date("2026-04-01").supersedes(7).supersedes(9),
                entry(2, ACCEPTED).date("2026-01-02").says(RelationKind.RELATES_TO, false, 1, false),
                entry(1, ACCEPTED).date("2026-01-03"),
                entry(5, ACCEPTED));

        RelationGraph graph = RelationGraph.of(index, List.of(1L, 2L, 5L, 6L, 7L, 8L, 9L, 77L));

        assertEquals(
                List.of(
                        new Node(9, 0, 0),
                        new Node(8, 1, 0),
                        new Node(6, 2, 0),
                        new Node(7, 1, 1),
                        new Node(2, 0, 2),
                        new Node(1, 1, 2),
                        new Node(5, 0, 3)),
                graph.nodes());
        assertEquals(5, graph.edges().size());
        assertEquals(3, graph.columns());
        assertEquals(4, graph.rows());
    }

    @Test
    void a14GivenOneThatIsNotShownThenNeitherIsWhatLeadsToIt() {
        AdrIndex index = index(
                entry(1, ACCEPTED),
                entry(2, ACCEPTED).supersedes(1),
                entry(3, ACCEPTED).supersedes(2));

        RelationGraph graph = RelationGraph.of(index, List.of(1L, 3L));

        assertEquals(List.of(), graph.edges());
        assertEquals(List.of(new Node(1, 0, 0), new Node(3, 1, 0)), graph.nodes());
    }

    @Test
    void a14GivenManyThatRelateToNothingThenTheyFillRows() {
        AdrIndex index = AdrIndex.of(LongStream.rangeClosed(1, 14)
                .mapToObj(id -> entry(id, ACCEPTED).made())
                .toList());

        RelationGraph graph =
                RelationGraph.of(index, LongStream.rangeClosed(1, 14).boxed().toList());

        assertEquals(6, graph.columns());
        assertEquals(3, graph.rows());
        assertEquals(new Node(14, 1, 2), graph.nodes().get(13));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 500})
    void a14GivenAnySetThenNoTwoShareAPlaceOlderOnesStandLeftAndNoOrderMatters(int size) {
        Random random = new Random(size);
        List<AdrEntry> entries = new ArrayList<>();
        for (long id = 1; id <= size; id++) {
            Entry entry = entry(id, ACCEPTED);
            for (int i = random.nextInt(3); i > 0; i--) {
                entry.says(
                        RelationKind.values()[random.nextInt(RelationKind.values().length)],
                        random.nextBoolean(),
                        1 + random.nextInt(size),
                        random.nextBoolean());
            }
            entries.add(entry.made());
        }
        List<Long> ids =
                new ArrayList<>(entries.stream().map(AdrEntry::contentId).toList());
        RelationGraph graph = RelationGraph.of(AdrIndex.of(entries), ids);
        Collections.shuffle(entries, random);
        Collections.shuffle(ids, random);

        assertEquals(graph, RelationGraph.of(AdrIndex.of(entries), ids));
        assertEquals(size, graph.nodes().size());
        assertEquals(
                size,
                graph.nodes().stream()
                        .map(node -> node.column() + " " + node.row())
                        .distinct()
                        .count());
        assertTrue(
                graph.nodes().stream().allMatch(node -> node.column() < graph.columns() && node.row() < graph.rows()));
        for (AdrEdge edge : graph.edges()) {
            assertTrue(
                    column(graph, Math.min(edge.from(), edge.to())) < column(graph, Math.max(edge.from(), edge.to())));
        }
    }

    private static int column(RelationGraph graph, long id) {
        return graph.nodes().stream()
                .filter(node -> node.contentId() == id)
                .findFirst()
                .orElseThrow()
                .column();
    }
}
