package org.groundbreak.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.groundbreak.events.StreamId;

/**
 * A decision as the projection has it.
 *
 * @param stream its stream
 * @param contentId the host's id of its page
 * @param macroId the macro's parameter {@code id}; 255 characters at most
 * @param spaceId the host's id of the space that the page was last seen in
 * @param present whether the macro was last seen in the published page, as a decision of its own
 * @param position which of the page's decisions it is, from 0, in document order
 * @param question what is to be decided
 * @param area name of its area
 * @param status name of its status; a newer version of the plugin may have written one that is not known
 * @param due until when it shall be decided
 * @param decidedAt when it was decided, to the millisecond; empty while it is not
 * @param decidedSequence of the event that decided it; 0 while it is not
 * @param lookedVersion the last version of the page that was looked at
 * @param lastSequence of the last event folded in
 */
public record DecisionEntry(
        StreamId stream,
        long contentId,
        String macroId,
        long spaceId,
        boolean present,
        int position,
        Optional<String> question,
        Optional<String> area,
        String status,
        Optional<LocalDate> due,
        Optional<Instant> decidedAt,
        long decidedSequence,
        int lookedVersion,
        long lastSequence) {

    static DecisionEntry of(DecisionRow row) {
        return new DecisionEntry(
                new StreamId(row.getStream()),
                row.getContentId(),
                row.getMacroId(),
                row.getSpaceId(),
                row.isPresent(),
                row.getPlace(),
                Optional.ofNullable(row.getQuestion()),
                Optional.ofNullable(row.getArea()),
                row.getStatus(),
                Optional.of(row.getDueDay())
                        .filter(day -> day != DecisionTable.NO_DAY)
                        .map(LocalDate::ofEpochDay),
                Optional.of(row.getDecidedAt()).filter(at -> at != 0).map(Instant::ofEpochMilli),
                row.getDecidedSeq(),
                row.getLookedVersion(),
                row.getLastSeq());
    }

    /** The same where the macro is not in the published page any more. */
    DecisionEntry absent(int looked) {
        return new DecisionEntry(
                stream,
                contentId,
                macroId,
                spaceId,
                false,
                position,
                question,
                area,
                status,
                due,
                decidedAt,
                decidedSequence,
                looked,
                lastSequence);
    }

    /** Whether that is later than this: more events, or as many and the page looked at again with another outcome. */
    boolean isFollowedBy(DecisionEntry later) {
        if (lastSequence != later.lastSequence) {
            return lastSequence < later.lastSequence;
        }
        return lookedVersion <= later.lookedVersion && !equals(later);
    }
}
