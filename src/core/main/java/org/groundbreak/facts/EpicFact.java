package org.groundbreak.facts;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StartFinding;
import org.groundbreak.start.StartState;
import org.groundbreak.start.Uncounted;

/**
 * What Confluence is told of an epic.
 *
 * @param start of its implementation, with what it rests on; empty while none is known
 * @param maybeSince from when on it may have started already, as far as what is not known goes (rule T13); earlier than the
 *     start, or empty
 * @param notCounted how many issues do not count, for each reason that there is; {@value #MOST} stands for more, too
 * @param closed whether the epic itself is done
 */
public record EpicFact(
        Optional<Start> start, Optional<Instant> maybeSince, Map<Uncounted.Reason, Integer> notCounted, boolean closed)
        implements Fact {

    /** Nobody needs to know it more exactly. */
    public static final int MOST = 9_999;

    private static final Pattern STATUS_ID = Pattern.compile("[0-9A-Za-z_-]{1,60}");

    /** @throws IllegalArgumentException when an id is none of Jira's, an instant is before 1970, or a count is none */
    public EpicFact {
        start.ifPresent(EpicFact::check);
        maybeSince.ifPresent(FactRules::instant);
        notCounted = capped(notCounted);
    }

    /** What the histories say. */
    public static EpicFact of(StartFinding found, boolean closed) {
        return new EpicFact(found.start(), found.maybeSince(), found.counts(), closed);
    }

    /** What can be said of the start. */
    public StartState state() {
        return StartState.of(start, notCounted);
    }

    /** When the work on it began; empty while that is not known. */
    public Optional<Instant> startedAt() {
        return start.map(Start::at);
    }

    private static Map<Uncounted.Reason, Integer> capped(Map<Uncounted.Reason, Integer> counts) {
        Map<Uncounted.Reason, Integer> capped = new EnumMap<>(Uncounted.Reason.class);
        counts.forEach((reason, count) -> {
            if (count < 1) {
                throw new IllegalArgumentException("Not a count: " + counts);
            }
            capped.put(reason, Math.min(count, MOST));
        });
        return Collections.unmodifiableMap(capped);
    }

    private static void check(Start start) {
        FactRules.instant(start.at());
        if (start.cause() instanceof Cause.Joined joined) {
            joined.begunSince().ifPresent(FactRules::instant);
        }
        if (start.issueId() < 1
                || start.cause().change().orElse(1) < 1
                || !STATUS_ID.matcher(start.status().statusId()).matches()) {
            throw new IllegalArgumentException("Not a start: " + start);
        }
    }
}
