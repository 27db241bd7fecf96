package org.groundbreak.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.groundbreak.events.StreamId;
import org.groundbreak.storage.Fingerprint;

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
 * @param due until when it shall be decided, when that is a date
 * @param dueUnreadable whether something else than a date stands there
 * @param seen what the page was last seen to say of it, question and area among it; empty when it was not looked at, and
 *     when an attachment that it shows cannot be read
 * @param lookedVersion the last version of the page that was looked at
 * @param standing how it stands
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
        Optional<LocalDate> due,
        boolean dueUnreadable,
        Optional<Fingerprint> seen,
        int lookedVersion,
        DecisionStanding standing) {

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
                Optional.of(row.getDueDay())
                        .filter(day -> day < DecisionTable.UNREADABLE_DAY)
                        .map(LocalDate::ofEpochDay),
                row.getDueDay() == DecisionTable.UNREADABLE_DAY,
                Optional.ofNullable(row.getSeen()).map(Fingerprint::parse),
                row.getLookedVersion(),
                new DecisionStanding(
                        row.getStatus(),
                        Optional.of(row.getDecidedAt()).filter(at -> at != 0).map(Instant::ofEpochMilli),
                        row.getDecidedSeq(),
                        Optional.ofNullable(row.getDecidedOn()).map(Fingerprint::parse),
                        row.getLastSeq()));
    }

    /** Name of its status. */
    public String status() {
        return standing.status();
    }

    /** When it was decided; empty while it is not. */
    public Optional<Instant> decidedAt() {
        return standing.decidedAt();
    }

    /** Sequence of the event that decided it; 0 while it is not. */
    public long decidedSequence() {
        return standing.decidedSequence();
    }

    /** Sequence of the last event folded in. */
    public long lastSequence() {
        return standing.lastSequence();
    }

    /**
     * Whether it is decided, and its page was last seen to say something else than what was decided on (rule D8), or an
     * attachment it shows could not be read.
     */
    public boolean isChanged() {
        return standing.decidedOn()
                .filter(decided -> seen.map(now -> now.form() == decided.form() && !now.equals(decided))
                        .orElse(lookedVersion > 0))
                .isPresent();
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
                due,
                dueUnreadable,
                seen,
                looked,
                standing);
    }

    /** The same where it stands otherwise. */
    DecisionEntry at(DecisionStanding now) {
        return new DecisionEntry(
                stream,
                contentId,
                macroId,
                spaceId,
                present,
                position,
                question,
                area,
                due,
                dueUnreadable,
                seen,
                lookedVersion,
                now);
    }

    /** Whether that is later than this: more events, or as many and the page looked at again with another outcome. */
    boolean isFollowedBy(DecisionEntry later) {
        if (lastSequence() != later.lastSequence()) {
            return lastSequence() < later.lastSequence();
        }
        return lookedVersion <= later.lookedVersion && !equals(later);
    }
}
