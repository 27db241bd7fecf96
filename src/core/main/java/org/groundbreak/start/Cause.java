package org.groundbreak.start;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What made an issue count as begun. */
public sealed interface Cause {

    /** It was created so (rule T3). */
    record Created() implements Cause {}

    /**
     * It moved into the status.
     *
     * @param changeId Jira's id of the change
     */
    record Moved(long changeId) implements Cause {}

    /**
     * It had been begun already when it joined the epic (rule T4).
     *
     * @param changeId Jira's id of the change that it joined with
     * @param begunSince since when it had been begun without a break; empty where that is not known
     */
    record Joined(long changeId, Optional<Instant> begunSince) implements Cause {}

    /** Jira's id of the change; empty for a creation. */
    default OptionalLong change() {
        if (this instanceof Moved moved) {
            return OptionalLong.of(moved.changeId());
        }
        return this instanceof Joined joined ? OptionalLong.of(joined.changeId()) : OptionalLong.empty();
    }
}
