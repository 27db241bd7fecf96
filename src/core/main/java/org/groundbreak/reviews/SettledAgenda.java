package org.groundbreak.reviews;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of the items of a meeting (rule R17). Never changes; one with an item more shares all there was before, so that
 * each step of a fold costs the same, however many were settled.
 */
public final class SettledAgenda {

    /** Nothing yet. */
    static final SettledAgenda NONE = new SettledAgenda(null, null, 0);

    private final SettledAgenda before;
    private final AgendaItem item;
    private final long sequence;

    private SettledAgenda(SettledAgenda before, AgendaItem item, long sequence) {
        this.before = before;
        this.item = item;
        this.sequence = sequence;
    }

    /** With what that event says of an item in place of what was said of it. */
    SettledAgenda with(AgendaItem settled, long event) {
        return new SettledAgenda(this, settled, event);
    }

    /**
     * For each item the sequence of the event to which the latest words belong, in the order in which the items were settled
     * first; unmodifiable. Made anew for each call.
     */
    Map<AgendaItem, Long> all() {
        Deque<SettledAgenda> oldestFirst = new ArrayDeque<>();
        for (SettledAgenda one = this; one.item != null; one = one.before) {
            oldestFirst.push(one);
        }
        Map<AgendaItem, Long> all = new LinkedHashMap<>();
        oldestFirst.forEach(one -> all.put(one.item, one.sequence));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettledAgenda agenda && agenda.all().equals(all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
