package org.groundbreak.facts;

import java.time.Instant;
import java.util.Optional;

/**
 * When the latest round of a spec began, and what it is waiting for; all empty before the first, and once it has ended.
 *
 * @param startedAt when it began
 * @param windowEndsAt when its window ends, or ended
 * @param meetingAt when its meeting is
 */
public record RoundTimes(Optional<Instant> startedAt, Optional<Instant> windowEndsAt, Optional<Instant> meetingAt) {

    /** No round is open. */
    public static final RoundTimes NONE = new RoundTimes(Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when one of them is before 1970 */
    public RoundTimes {
        startedAt.ifPresent(FactRules::instant);
        windowEndsAt.ifPresent(FactRules::instant);
        meetingAt.ifPresent(FactRules::instant);
    }
}
