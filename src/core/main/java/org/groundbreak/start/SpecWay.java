package org.groundbreak.start;

import static org.groundbreak.start.WayStep.Progress.AHEAD;
import static org.groundbreak.start.WayStep.Progress.CURRENT;
import static org.groundbreak.start.WayStep.Progress.DONE;
import static org.groundbreak.start.WayStep.Progress.UNKNOWN;
import static org.groundbreak.start.WayStep.Progress.WITHOUT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.LogEntry;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.Registration;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecState;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.specs.Withdrawal;
import org.groundbreak.start.WayStep.Place;
import org.groundbreak.start.WayStep.Progress;
import org.groundbreak.start.WayStep.Remark;

/**
 * The way of a spec from its draft to the start of its implementation, as far as it has come. Five steps, always all of
 * them, of which exactly one is the present one.
 *
 * <ul>
 *   <li>W1: the status decides which step is the present one; an approved spec whose work has begun stands at the start.
 *   <li>W2: a review happened only when its round was open for a while. A round that began and ended in one moment is an
 *       approval without a review (rule S7): the spec came past it without one.
 *   <li>W3: a decision meeting is an event of its own or it did not happen.
 *   <li>W4: an approval that the page has moved away from keeps its step, with a remark; one that was taken back is no step
 *       that was reached, but the withdrawal in its place.
 *   <li>W5: the start is a fact of Jira. It shows on a spec of every status, also before an approval; where Jira has not
 *       told, it is not known.
 *   <li>W6: a history that this version cannot read in full (rule S12) has no way, since its status may be another.
 * </ul>
 *
 * @param status the one the spec has, which names what was decided
 * @param steps in order; none where there is no spec, or its history cannot be read
 */
public record SpecWay(SpecStatus status, List<WayStep> steps) {

    public SpecWay {
        steps = List.copyOf(steps);
    }

    /**
     * The way.
     *
     * @param entries the events of the spec by rising sequence
     * @param changed whether the page says something else than what was approved
     */
    public static SpecWay of(SpecState state, List<LogEntry<SpecEvent>> entries, boolean changed, StartSight start) {
        if (!state.active() || state.unreadable()) {
            return new SpecWay(state.status(), List.of());
        }
        Round round = Round.latest(entries);
        return new SpecWay(
                state.status(),
                List.of(
                        draft(state, round),
                        review(state.status(), round),
                        decision(state.status(), round),
                        outcome(state, round, changed, start),
                        start(state.status(), start)));
    }

    private static WayStep draft(SpecState state, Round round) {
        Optional<Instant> registered = state.registration().map(Registration::at);
        return state.status() == SpecStatus.DRAFT
                ? WayStep.of(Place.DRAFT, CURRENT).at(round.closed().or(() -> registered))
                : WayStep.of(Place.DRAFT, DONE).at(registered);
    }

    private static WayStep review(SpecStatus status, Round round) {
        return switch (status) {
            case DRAFT -> WayStep.of(Place.REVIEW, AHEAD);
            case IN_REVIEW -> WayStep.of(Place.REVIEW, CURRENT).at(round.opened());
            default ->
                round.wasOpen()
                        ? WayStep.of(Place.REVIEW, DONE).at(round.opened())
                        : WayStep.of(Place.REVIEW, WITHOUT).saying(Remark.NO_ROUND);
        };
    }

    private static WayStep decision(SpecStatus status, Round round) {
        return switch (status) {
            case DRAFT, IN_REVIEW -> WayStep.of(Place.DECISION, AHEAD);
            case DECISION_MEETING -> WayStep.of(Place.DECISION, CURRENT).at(round.meeting());
            default ->
                round.hadMeeting()
                        ? WayStep.of(Place.DECISION, DONE).at(round.meeting())
                        : WayStep.of(Place.DECISION, WITHOUT).saying(Remark.NO_MEETING);
        };
    }

    private static WayStep outcome(SpecState state, Round round, boolean changed, StartSight start) {
        return switch (state.status()) {
            case DRAFT, IN_REVIEW, DECISION_MEETING -> WayStep.of(Place.OUTCOME, AHEAD);
            case APPROVED -> approved(state, changed, start);
            case WITHDRAWN ->
                WayStep.of(Place.OUTCOME, CURRENT).at(state.withdrawal().map(Withdrawal::at));
            case REJECTED -> WayStep.of(Place.OUTCOME, CURRENT).at(round.closed());
            case SUPERSEDED -> WayStep.of(Place.OUTCOME, CURRENT);
        };
    }

    private static WayStep approved(SpecState state, boolean changed, StartSight start) {
        WayStep approved = WayStep.of(Place.OUTCOME, start.begun() ? DONE : CURRENT)
                .at(state.approval().map(Approval::at));
        return changed ? approved.saying(Remark.CHANGED) : approved;
    }

    private static WayStep start(SpecStatus status, StartSight start) {
        Progress begun = status == SpecStatus.APPROVED ? CURRENT : DONE;
        return switch (start.kind()) {
            case NO_EPIC -> WayStep.of(Place.START, AHEAD).saying(Remark.NO_EPIC);
            case UNTOLD -> WayStep.of(Place.START, UNKNOWN).saying(Remark.UNTOLD);
            case MAYBE -> WayStep.of(Place.START, UNKNOWN).saying(Remark.MAYBE);
            case WAITING -> WayStep.of(Place.START, AHEAD).saying(Remark.WAITING);
            case STARTED -> WayStep.of(Place.START, begun).at(start.at());
            case EARLY -> WayStep.of(Place.START, begun).at(start.at()).saying(Remark.EARLY);
            case UNAPPROVED -> WayStep.of(Place.START, begun).at(start.at()).saying(Remark.UNAPPROVED);
            case UNDATED -> WayStep.of(Place.START, begun).saying(Remark.UNDATED);
        };
    }

    /** When the latest round began, went to its meeting and ended; one that was called off is none. */
    private record Round(Optional<Instant> opened, Optional<Instant> meeting, Optional<Instant> closed) {

        static final Round NONE = new Round(Optional.empty(), Optional.empty(), Optional.empty());

        static Round latest(List<LogEntry<SpecEvent>> entries) {
            Round before = NONE;
            Round latest = NONE;
            for (LogEntry<SpecEvent> entry : entries) {
                Optional<Instant> at = Optional.of(entry.header().at());
                ReviewEvent event = entry.event() instanceof SpecEvent.InReview review ? review.event() : null;
                if (event instanceof RoundEvent.RoundStarted) {
                    before = latest;
                    latest = new Round(at, Optional.empty(), Optional.empty());
                } else if (event instanceof RoundEvent.WindowEnded ended) {
                    latest = new Round(latest.opened(), Optional.of(ended.endedAt()), Optional.empty());
                } else if (event instanceof RoundEvent.RoundClosed) {
                    latest = new Round(latest.opened(), latest.meeting(), at);
                } else if (event instanceof RoundEvent.RoundCalledOff) {
                    latest = before;
                }
            }
            return latest;
        }

        boolean wasOpen() {
            return opened.isPresent() && !opened.equals(closed);
        }

        /** A round that was approved by the end of its window had no meeting. */
        boolean hadMeeting() {
            return meeting.isPresent() && !meeting.equals(closed);
        }
    }
}
