package org.groundbreak.link;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.Uncounted;

/**
 * An {@link EpicFact} as JSON. Instants are milliseconds since 1970, by Jira's clock.
 *
 * @param start null while none is known
 * @param maybeSince from when on it may have started already; null where there is no doubt
 * @param notCounted how many issues do not count, by the name of the {@link Uncounted.Reason}; null for none, and a later
 *     version may know more of them
 * @param closed whether the epic itself is done
 */
record EpicFactBody(StartFactBody start, Long maybeSince, Map<String, Integer> notCounted, boolean closed) {

    static EpicFactBody of(EpicFact fact) {
        return new EpicFactBody(
                fact.start().map(StartFactBody::of).orElse(null),
                fact.maybeSince().map(Instant::toEpochMilli).orElse(null),
                named(fact.notCounted()),
                fact.closed());
    }

    /** @throws IllegalArgumentException when it can be no fact */
    EpicFact fact() {
        return new EpicFact(
                Optional.ofNullable(start).map(StartFactBody::start),
                Optional.ofNullable(maybeSince).map(Instant::ofEpochMilli),
                reasons(),
                closed);
    }

    private static Map<String, Integer> named(Map<Uncounted.Reason, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((reason, count) -> named.put(reason.name(), count));
        return named.isEmpty() ? null : named;
    }

    private Map<Uncounted.Reason, Integer> reasons() {
        Map<Uncounted.Reason, Integer> counts = new EnumMap<>(Uncounted.Reason.class);
        for (Uncounted.Reason reason : Uncounted.Reason.values()) {
            Integer count = notCounted == null ? null : notCounted.get(reason.name());
            if (count != null) {
                counts.put(reason, count);
            }
        }
        return counts;
    }
}
