package org.groundbreak.adrs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All ADRs together: what follows from what each page says. Computed from the entries alone, in almost linear time,
 * whatever order they come in. Immutable.
 *
 * <ul>
 *   <li>A9: a relation is written once and shown on both sides; one that leads nowhere is a finding.
 *   <li>A10: an ADR that was accepted replaces what it supersedes, though the page of that one still says something
 *       else; one that is proposed leaves it in force, and so does one that supersedes a part.
 *   <li>A11: contradictions are findings. Of those that supersede each other in a ring none counts.
 *   <li>A12: of several readings of one page the newest holds, so events that come twice or late change nothing.
 * </ul>
 */
public final class AdrIndex {

    private static final Comparator<AdrEntry> NEWEST =
            Comparator.comparingLong(AdrEntry::revision).thenComparing(AdrEntry::toString);

    private final NavigableMap<Long, AdrEntry> entries = new TreeMap<>();
    private final Map<Long, List<AdrEdge>> edges;
    private final Map<Long, AdrStanding> standings = new HashMap<>();
    private final Map<Long, List<AdrFinding>> findings;

    private AdrIndex(Collection<AdrEntry> readings) {
        readings.forEach(reading -> entries.merge(
                reading.contentId(), reading, (one, other) -> NEWEST.compare(one, other) >= 0 ? one : other));
        edges = EdgeCollector.collect(entries);
        Rings rings = Rings.of(superseding());
        entries.keySet().forEach(id -> standings.put(id, standing(id, rings)));
        findings = new FindingCollector(this, rings).collect();
    }

    /** The index of these pages; of several readings of one page the newest. */
    public static AdrIndex of(Collection<AdrEntry> readings) {
        return new AdrIndex(readings);
    }

    /** The index in which that is what is known of its page. */
    public AdrIndex with(AdrEntry entry) {
        Map<Long, AdrEntry> others = new HashMap<>(entries);
        others.put(entry.contentId(), entry);
        return new AdrIndex(others.values());
    }

    /** By rising content id. */
    public Collection<AdrEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** Whether that page is in the index. */
    public boolean has(long contentId) {
        return entries.containsKey(contentId);
    }

    /** What is known of a page. @throws IllegalArgumentException when it is not in the index */
    public AdrEntry entry(long contentId) {
        AdrEntry entry = entries.get(contentId);
        if (entry == null) {
            throw new IllegalArgumentException("Not in the index: " + contentId);
        }
        return entry;
    }

    /** Where it stands. @throws IllegalArgumentException when it is not in the index */
    public AdrStanding standing(long contentId) {
        return standings.get(entry(contentId).contentId());
    }

    /** Its relations of both directions, sorted. @throws IllegalArgumentException when it is not in the index */
    public List<AdrEdge> relations(long contentId) {
        return List.copyOf(edges(entry(contentId).contentId()));
    }

    /** What should be mended, the page's own first. @throws IllegalArgumentException when it is not in the index */
    public List<AdrFinding> findings(long contentId) {
        return findings.getOrDefault(entry(contentId).contentId(), List.of());
    }

    /** Those that hold now, by rising content id. */
    public List<AdrEntry> inForce() {
        return entries.values().stream()
                .filter(entry -> standings.get(entry.contentId()).isInForce())
                .toList();
    }

    /**
     * What holds today in the place of one that was replaced, through a chain of any length, by rising content id.
     *
     * @throws IllegalArgumentException when it is not in the index
     */
    public List<Long> heirs(long contentId) {
        SortedSet<Long> seen = new TreeSet<>(standing(contentId).replacedBy());
        Deque<Long> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (long next : standings.get(open.pop()).replacedBy()) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen.stream().filter(id -> standings.get(id).isInForce()).toList();
    }

    List<AdrEdge> edges(long contentId) {
        return edges.getOrDefault(contentId, List.of());
    }

    private NavigableMap<Long, List<Long>> superseding() {
        NavigableMap<Long, List<Long>> superseding = new TreeMap<>();
        for (long id : entries.keySet()) {
            edges(id).stream()
                    .filter(edge -> edge.supersedes() && edge.from() == id)
                    .forEach(edge -> superseding
                            .computeIfAbsent(id, key -> new ArrayList<>())
                            .add(edge.to()));
        }
        return superseding;
    }

    private AdrStanding standing(long id, Rings rings) {
        List<Long> replacedBy = new ArrayList<>();
        List<Long> partly = new ArrayList<>();
        List<Long> proposed = new ArrayList<>();
        for (AdrEdge edge : edges(id)) {
            if (edge.supersedes() && edge.to() == id && !rings.join(edge.from(), id)) {
                AdrStatus other = stated(edge.from());
                if (other.tookEffect()) {
                    (edge.partly() ? partly : replacedBy).add(edge.from());
                } else if (other == AdrStatus.PROPOSED) {
                    proposed.add(edge.from());
                }
            }
        }
        AdrStatus stated = stated(id);
        boolean replaced = !replacedBy.isEmpty() && stated != AdrStatus.REJECTED;
        return new AdrStanding(replaced ? AdrStatus.SUPERSEDED : stated, replacedBy, partly, proposed, rings.has(id));
    }

    /** What its own page says; what decides is this alone, so that no order of pages matters. */
    AdrStatus stated(long id) {
        return entries.get(id).adr().status().status();
    }
}
