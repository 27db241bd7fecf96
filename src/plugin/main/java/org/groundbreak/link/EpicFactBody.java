package org.groundbreak.link;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted;

/**
 * An {@link EpicFact} as JSON. Instants are milliseconds since 1970, by Jira's clock.
 *
 * @param startedAt null while no start is known, and then so is what follows up to the category
 * @param issueId the issue whose step it was
 * @param changeId the change of that issue; null when it was created so
 * @param statusId the status it was in from then on
 * @param category name of a {@link StatusCategory}; a later version may know more of them
 * @param categoryAssumed whether the category is taken from a later day
 * @param joinedLater whether the issue had begun before it joined the epic
 * @param begunSince since when it had been begun when it joined; null where that is not known
 * @param historyIncomplete whether something moved that the issue's history does not say
 * @param maybeSince from when on it may have started already; null where there is no doubt
 * @param notCounted how many issues do not count, by the name of the {@link Uncounted.Reason}; null for none, and a later
 *     version may know more of them
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
        Long begunSince,
        boolean historyIncomplete,
        Long maybeSince,
        Map<String, Integer> notCounted,
        boolean closed) {

    private static final Pattern CATEGORY = Pattern.compile("[A-Z_]{1,40}");

    static EpicFactBody of(EpicFact fact) {
        Optional<Start> start = fact.start();
        return new EpicFactBody(
                start.map(Start::at).map(Instant::toEpochMilli).orElse(null),
                start.map(Start::issueId).orElse(null),
                start.map(one -> boxed(one.cause().change())).orElse(null),
                start.map(one -> one.status().statusId()).orElse(null),
                start.map(one -> one.status().category().name()).orElse(null),
                start.filter(one -> one.status().assumed()).isPresent(),
                start.filter(Start::joinedLater).isPresent(),
                start.flatMap(Start::begunSince).map(Instant::toEpochMilli).orElse(null),
                start.filter(Start::historyIncomplete).isPresent(),
                fact.maybeSince().map(Instant::toEpochMilli).orElse(null),
                named(fact.notCounted()),
                fact.closed());
    }

    /** @throws IllegalArgumentException when it can be no fact */
    EpicFact fact() {
        return new EpicFact(start(), instant(maybeSince), reasons(), closed);
    }

    private Optional<Start> start() {
        if (startedAt == null) {
            require(issueId == null && changeId == null && statusId == null && category == null);
            return Optional.empty();
        }
        require(issueId != null
                && statusId != null
                && category != null
                && CATEGORY.matcher(category).matches());
        return Optional.of(new Start(
                Instant.ofEpochMilli(startedAt),
                issueId,
                cause(),
                new StatusThen(statusId, categoryKnown(), categoryAssumed),
                historyIncomplete));
    }

    private Cause cause() {
        if (changeId == null) {
            require(!joinedLater);
            return new Cause.Created();
        }
        return joinedLater ? new Cause.Joined(changeId, instant(begunSince)) : new Cause.Moved(changeId);
    }

    private StatusCategory categoryKnown() {
        return Stream.of(StatusCategory.values())
                .filter(known -> known.name().equals(category))
                .findFirst()
                .orElse(StatusCategory.UNKNOWN);
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

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("Not an epic: " + this);
        }
    }

    private static Optional<Instant> instant(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
