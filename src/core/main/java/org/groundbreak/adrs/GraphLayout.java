package org.groundbreak.adrs;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundbreak.adrs.RelationGraph.Node;

/**
 * Places ADRs. Each group of those that relate to each other is a band of its own, the group with the oldest on top. In
 * a band each stands one column to the right of the last older one it relates to, near the rows of those. What relates to
 * nothing fills rows at the bottom. Used once.
 */
final class GraphLayout {

    private static final int LEAST_COLUMNS = 6;
    private static final Comparator<AdrEntry> BY_AGE = Comparator.<AdrEntry, LocalDate>comparing(
                    entry -> entry.adr().date().orElse(LocalDate.MAX))
            .thenComparing(entry -> entry.number().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(AdrEntry::contentId);

    private final AdrIndex index;
    /** From the oldest to the youngest, with their place in that order. */
    private final Map<Long, Integer> ages = new LinkedHashMap<>();

    private final Map<Long, Node> nodes = new HashMap<>();
    private int columns;
    private int rows;

    GraphLayout(AdrIndex index, Collection<Long> shown) {
        this.index = index;
        shown.stream()
                .distinct()
                .filter(index::has)
                .map(index::entry)
                .sorted(BY_AGE)
                .forEach(entry -> ages.put(entry.contentId(), ages.size()));
    }

    RelationGraph draw() {
        List<Long> alone = new ArrayList<>();
        for (long id : ages.keySet()) {
            if (edges(id).isEmpty()) {
                alone.add(id);
            } else if (!nodes.containsKey(id)) {
                band(group(id));
            }
        }
        fill(alone);
        return new RelationGraph(
                nodes.values().stream()
                        .sorted(Comparator.comparingInt(Node::row).thenComparingInt(Node::column))
                        .toList(),
                ages.keySet().stream()
                        .flatMap(id -> edges(id).stream().filter(edge -> edge.from() == id))
                        .sorted(AdrEdge.ORDER)
                        .toList(),
                columns,
                rows);
    }

    private List<AdrEdge> edges(long id) {
        return index.edges(id).stream()
                .filter(edge -> ages.containsKey(edge.other(id)))
                .toList();
    }

    /** All that relate to one, directly or not, from the oldest. */
    private List<Long> group(long first) {
        Set<Long> seen = new HashSet<>(Set.of(first));
        Deque<Long> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            long id = open.pop();
            edges(id).stream().map(edge -> edge.other(id)).filter(seen::add).forEach(open::push);
        }
        return seen.stream().sorted(Comparator.comparing(ages::get)).toList();
    }

    private void band(List<Long> group) {
        Map<Long, Integer> column = new HashMap<>();
        Map<Integer, List<Long>> byColumn = new TreeMap<>();
        for (long id : group) {
            int place = older(id).stream().mapToInt(column::get).max().orElse(-1) + 1;
            column.put(id, place);
            byColumn.computeIfAbsent(place, key -> new ArrayList<>()).add(id);
        }
        byColumn.forEach(this::place);
        columns = Math.max(columns, byColumn.size());
        rows += byColumn.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Those of a column below each other, in the order of the rows their older ones stand in. */
    private void place(int column, List<Long> ids) {
        Map<Long, Double> near = ids.stream().collect(Collectors.toMap(id -> id, id -> older(id).stream()
                .mapToInt(other -> nodes.get(other).row())
                .average()
                .orElse(0)));
        List<Long> sorted = ids.stream()
                .sorted(Comparator.<Long, Double>comparing(near::get).thenComparing(ages::get))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            nodes.put(sorted.get(i), new Node(sorted.get(i), column, rows + i));
        }
    }

    private List<Long> older(long id) {
        return edges(id).stream()
                .map(edge -> edge.other(id))
                .filter(other -> ages.get(other) < ages.get(id))
                .toList();
    }

    private void fill(List<Long> alone) {
        int width = Math.max(columns, Math.min(LEAST_COLUMNS, alone.size()));
        for (int i = 0; i < alone.size(); i++) {
            nodes.put(alone.get(i), new Node(alone.get(i), i % width, rows + i / width));
        }
        columns = width;
        rows += alone.isEmpty() ? 0 : (alone.size() - 1) / width + 1;
    }
}
