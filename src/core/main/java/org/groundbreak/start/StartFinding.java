package org.groundbreak.start;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the histories say of an epic.
 *
 * @param start of its implementation; empty while none is known
 * @param maybeSince from when on it may have started already, as far as what is not known goes (rules T13 and T14);
 *     earlier than the start, or empty
 * @param notCounted what does not count although it may be taken for a start, by rising id of the issue
 */
public record StartFinding(Optional<Start> start, Optional<Instant> maybeSince, List<Uncounted> notCounted) {

    /** Nothing has begun. */
    public static final StartFinding NOTHING = new StartFinding(Optional.empty(), Optional.empty(), List.of());

    public StartFinding {
        Optional<Start> found = start;
        maybeSince = maybeSince.filter(
                since -> found.filter(known -> !since.isBefore(known.at())).isEmpty());
        notCounted = notCounted.stream()
                .sorted(Comparator.comparing(Uncounted::issueId))
                .toList();
    }

    /** What can be said of the start. */
    public StartState state() {
        return StartState.of(start, counts());
    }

    /** How many issues do not count for each reason that there is. */
    public Map<Uncounted.Reason, Integer> counts() {
        Map<Uncounted.Reason, Integer> counts = new EnumMap<>(Uncounted.Reason.class);
        notCounted.forEach(issue -> counts.merge(issue.reason(), 1, Integer::sum));
        return counts;
    }

    /** The same when the issue of a start that was known is gone, and its history with it (rule T11). */
    public StartFinding orKnown(Start known) {
        return new StartFinding(
                Stream.concat(start.stream(), Stream.of(known)).min(Start.EARLIEST_FIRST), maybeSince, notCounted);
    }
}
