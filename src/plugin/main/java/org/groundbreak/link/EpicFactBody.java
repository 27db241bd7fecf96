package org.groundbreak.link;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;

/**
 * An {@link EpicFact} as JSON.
 *
 * @param startedAt in milliseconds since 1970, by Jira's clock; null while nothing has begun, and then so is what follows
 *     up to the category
 * @param issueId the issue whose step it was
 * @param changeId the change of that issue; null when it was created so
 * @param statusId the status it was in from then on
 * @param category name of a {@link StatusCategory}; a later version may know more of them
 * @param categoryAssumed whether the category is taken from a later day
 * @param joinedLater whether the issue had begun before it joined the epic
 * @param closed whether the epic itself is done
 */
record EpicFactBody(
        Long startedAt,
        Long issueId,
        Long changeId,
        String statusId,
        String category,
        boolean categoryAssumed,
        boolean joinedLater,
        boolean closed) {

    private static final Pattern CATEGORY = Pattern.compile("[A-Z_]{1,40}");

    static EpicFactBody of(EpicFact fact) {
        return fact.start()
                .map(start -> new EpicFactBody(
                        start.at().toEpochMilli(),
                        start.issueId(),
                        boxed(start.changeId()),
                        start.statusId(),
                        start.category().name(),
                        start.categoryAssumed(),
                        start.joinedLater(),
                        fact.closed()))
                .orElseGet(() -> new EpicFactBody(null, null, null, null, null, false, false, fact.closed()));
    }

    /** @throws IllegalArgumentException when it can be no fact */
    EpicFact fact() {
        if (startedAt == null) {
            require(issueId == null && changeId == null && statusId == null && category == null);
            return new EpicFact(Optional.empty(), closed);
        }
        require(issueId != null
                && statusId != null
                && category != null
                && CATEGORY.matcher(category).matches());
        Start start = new Start(
                Instant.ofEpochMilli(startedAt),
                issueId,
                changeId == null ? OptionalLong.empty() : OptionalLong.of(changeId),
                statusId,
                categoryKnown(),
                categoryAssumed,
                joinedLater);
        return new EpicFact(Optional.of(start), closed);
    }

    private StatusCategory categoryKnown() {
        return Stream.of(StatusCategory.values())
                .filter(known -> known.name().equals(category))
                .findFirst()
                .orElse(StatusCategory.UNKNOWN);
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("Not an epic: " + this);
        }
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
