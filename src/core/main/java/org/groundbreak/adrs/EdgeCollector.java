package org.groundbreak.adrs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Rule A9: puts together what pages say of each other, so that what one says both show. */
final class EdgeCollector {

    private final Map<Key, AdrEdge> edges = new LinkedHashMap<>();

    private EdgeCollector() {}

    private record Key(RelationKind kind, long from, long to) {}

    /** The relations between entries, at both of their ends, sorted. */
    static Map<Long, List<AdrEdge>> collect(SortedMap<Long, AdrEntry> entries) {
        EdgeCollector collector = new EdgeCollector();
        for (AdrEntry entry : entries.values()) {
            for (AdrRelation relation : entry.relations()) {
                relation.target()
                        .filter(target -> target != entry.contentId() && entries.containsKey(target))
                        .ifPresent(target -> collector.add(entry.contentId(), target, relation));
            }
        }
        Map<Long, List<AdrEdge>> ends = new HashMap<>();
        collector.edges.values().stream().sorted(AdrEdge.ORDER).forEach(edge -> {
            ends.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
            ends.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
        });
        return ends;
    }

    private void add(long page, long target, AdrRelation relation) {
        boolean mutual = relation.kind() == RelationKind.RELATES_TO;
        boolean turned = mutual ? page > target : relation.inverse();
        AdrEdge edge = new AdrEdge(
                relation.kind(),
                turned ? target : page,
                turned ? page : target,
                relation.partly(),
                relation.note(),
                !turned,
                turned);
        edges.merge(new Key(edge.kind(), edge.from(), edge.to()), edge, EdgeCollector::join);
    }

    /** Of both, the words of the one it comes from hold; of one that says it twice, the whole outweighs a part. */
    private static AdrEdge join(AdrEdge one, AdrEdge other) {
        boolean sameSide = one.statedFrom() == other.statedFrom();
        AdrEdge first = one.statedFrom() || !other.statedFrom() ? one : other;
        return new AdrEdge(
                one.kind(),
                one.from(),
                one.to(),
                sameSide ? one.partly() && other.partly() : first.partly(),
                sameSide && one.partly() && !other.partly() ? other.note() : first.note(),
                one.statedFrom() || other.statedFrom(),
                one.statedTo() || other.statedTo());
    }
}
