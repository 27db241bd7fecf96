package org.groundbreak.link;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;

/**
 * A {@link Start} as JSON. Instants are milliseconds since 1970, by Jira's clock.
 *
 * @param at when
 * @param issueId the issue whose step it was
 * @param changeId the change of that issue; null when it was created so
 * @param joined null unless the issue had begun before it joined the epic
 * @param status the status it was in from then on
 * @param historyIncomplete whether something moved that the issue's history does not say
 */
record StartFactBody(Long at, Long issueId, Long changeId, Joined joined, Status status, boolean historyIncomplete) {

    private static final Pattern CATEGORY = Pattern.compile("[A-Z_]{1,40}");

    /** @param begunSince since when the issue had been begun; null where that is not known */
    record Joined(Long begunSince) {}

    /**
     * @param id of the status
     * @param category name of a {@link StatusCategory}; a later version may know more of them
     * @param assumed whether the category is taken from a later day
     */
    record Status(String id, String category, boolean assumed) {

        StatusThen then() {
            StatusCategory known = Stream.of(StatusCategory.values())
                    .filter(one -> one.name().equals(category))
                    .findFirst()
                    .orElse(StatusCategory.UNKNOWN);
            return new StatusThen(id, known, assumed);
        }
    }

    static StartFactBody of(Start start) {
        StatusThen status = start.status();
        OptionalLong change = start.cause().change();
        return new StartFactBody(
                start.at().toEpochMilli(),
                start.issueId(),
                change.isPresent() ? change.getAsLong() : null,
                start.joinedLater()
                        ? new Joined(
                                start.begunSince().map(Instant::toEpochMilli).orElse(null))
                        : null,
                new Status(status.statusId(), status.category().name(), status.assumed()),
                start.historyIncomplete());
    }

    /** @throws IllegalArgumentException when it can be no start */
    Start start() {
        boolean whole = at != null
                && issueId != null
                && status != null
                && status.id() != null
                && status.category() != null
                && CATEGORY.matcher(status.category()).matches()
                && (joined == null || changeId != null);
        if (!whole) {
            throw new IllegalArgumentException("Not a start: " + this);
        }
        return new Start(Instant.ofEpochMilli(at), issueId, cause(), status.then(), historyIncomplete);
    }

    private Cause cause() {
        if (changeId == null) {
            return new Cause.Created();
        }
        return joined == null
                ? new Cause.Moved(changeId)
                : new Cause.Joined(
                        changeId, Optional.ofNullable(joined.begunSince()).map(Instant::ofEpochMilli));
    }
}
