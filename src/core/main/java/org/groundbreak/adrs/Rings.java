package org.groundbreak.adrs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds those that supersede each other round and round: the strongly connected components with more than one member.
 * In linear time and without recursion, so that a chain of any length is walked.
 */
final class Rings {

    private final Map<Long, List<Long>> members = new HashMap<>();

    private Rings() {}

    /** @param edges from each to those it supersedes */
    static Rings of(NavigableMap<Long, List<Long>> edges) {
        Rings rings = new Rings();
        NavigableMap<Long, List<Long>> reversed = new TreeMap<>();
        edges.forEach((from, targets) -> targets.forEach(
                to -> reversed.computeIfAbsent(to, key -> new ArrayList<>()).add(from)));
        Deque<Long> finished = new ArrayDeque<>();
        Map<Long, Boolean> seen = new HashMap<>();
        for (Long start : edges.keySet()) {
            walk(start, edges, seen).forEach(finished::push);
        }
        seen.clear();
        for (Long start : finished) {
            List<Long> ring = walk(start, reversed, seen);
            if (ring.size() > 1) {
                ring.forEach(member -> rings.members.put(member, ring));
            }
        }
        return rings;
    }

    /** All that can be reached and was not seen before, those first whose targets are all done. */
    private static List<Long> walk(long start, Map<Long, List<Long>> edges, Map<Long, Boolean> seen) {
        List<Long> done = new ArrayList<>();
        if (seen.putIfAbsent(start, true) != null) {
            return done;
        }
        Deque<Long> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<Long>> open = new ArrayDeque<>(List.of(targets(start, edges)));
        while (!path.isEmpty()) {
            Iterator<Long> targets = open.peek();
            if (targets.hasNext()) {
                long next = targets.next();
                if (seen.putIfAbsent(next, true) == null) {
                    path.push(next);
                    open.push(targets(next, edges));
                }
            } else {
                done.add(path.pop());
                open.pop();
            }
        }
        return done;
    }

    private static Iterator<Long> targets(long from, Map<Long, List<Long>> edges) {
        return edges.getOrDefault(from, List.of()).iterator();
    }

    /** Whether both are of one ring, so that neither supersedes the other. */
    boolean join(long one, long other) {
        return members.containsKey(one) && members.get(one) == members.get(other);
    }

    /** Whether it is in a ring. */
    boolean has(long contentId) {
        return members.containsKey(contentId);
    }
}
