package org.groundbreak.facts;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.start.Start;

/**
 * What Confluence is told of an epic.
 *
 * @param start of its implementation, with what it rests on; empty while nothing has begun
 * @param closed whether the epic itself is done
 */
public record EpicFact(Optional<Start> start, boolean closed) implements Fact {

    private static final Pattern STATUS_ID = Pattern.compile("[0-9A-Za-z_-]{1,60}");

    /** @throws IllegalArgumentException when an id is none of Jira's, or an instant is before 1970 */
    public EpicFact {
        start.ifPresent(EpicFact::check);
    }

    /** When the work on it began; empty while nothing has begun. */
    public Optional<Instant> startedAt() {
        return start.map(Start::at);
    }

    private static void check(Start start) {
        FactCheck.instant(start.at());
        if (start.issueId() < 1
                || start.changeId().orElse(1) < 1
                || !STATUS_ID.matcher(start.statusId()).matches()) {
            throw new IllegalArgumentException("Not a start: " + start);
        }
    }
}
