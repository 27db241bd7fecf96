package org.groundbreak.link;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;

/**
 * What Confluence is told of an epic: whether its implementation has started, and what that rests on.
 *
 * @param startedAt in milliseconds since 1970, by Jira's clock; null while nothing has begun, and then so is what follows
 *     up to the category
 * @param issueId the issue whose step it was
 * @param changeId the change of that issue; null when it was created so
 * @param statusId the status it was in from then on
 * @param category name of a {@link StatusCategory}
 * @param categoryAssumed whether the category is taken from a later day
 * @param joinedLater whether the issue had begun before it joined the epic
 * @param closed whether the epic itself is done
 */
public record EpicFact(
        Long startedAt,
        Long issueId,
        Long changeId,
        String statusId,
        String category,
        boolean categoryAssumed,
        boolean joinedLater,
        boolean closed)
        implements FactState {

    private static final Pattern STATUS_ID = Pattern.compile("[0-9A-Za-z_-]{1,60}");
    private static final Pattern CATEGORY = Pattern.compile("[A-Z_]{1,40}");

    /** Of what was found in the histories. */
    public static EpicFact of(Optional<Start> start, boolean closed) {
        return start.map(found -> new EpicFact(
                        found.at().toEpochMilli(),
                        found.issueId(),
                        boxed(found.cause().change()),
                        found.status().statusId(),
                        found.status().category().name(),
                        found.status().assumed(),
                        found.joinedLater(),
                        closed))
                .orElseGet(() -> new EpicFact(null, null, null, null, null, false, false, closed));
    }

    @Override
    public boolean plausible() {
        return startedAt == null
                ? issueId == null && changeId == null && statusId == null && category == null
                : startedAt > 0
                        && issueId != null
                        && issueId > 0
                        && (changeId == null || changeId > 0)
                        && statusId != null
                        && STATUS_ID.matcher(statusId).matches()
                        && category != null
                        && CATEGORY.matcher(category).matches();
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
