package org.groundbreak.confluence.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.MeetingEvent;
import org.groundbreak.reviews.Round;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.Sha256;

/**
 * What those who take part have to know of the meeting of one round.
 *
 * @param stream of the spec
 * @param contentId of its page
 * @param sequence of the last event of the spec, or of the last one before the next round began
 * @param begun when the spec was registered, which no two instances have in common
 * @param round its number
 * @param meeting how it stands
 * @param slot when it is, or was to be before it was cancelled
 * @param driver who invites
 * @param guests driver, approver and reviewers; unmodifiable
 */
record MeetingState(
        StreamId stream,
        long contentId,
        long sequence,
        Instant begun,
        int round,
        Meeting meeting,
        Meeting.Slot slot,
        PersonNumber driver,
        Set<PersonNumber> guests) {

    MeetingState {
        guests = Collections.unmodifiableSet(new LinkedHashSet<>(guests));
    }

    /** Empty while no meeting was planned in the latest round, and for what is no spec. */
    static Optional<MeetingState> of(SpecStream spec) {
        SpecState state = spec.state();
        return state.review()
                .review()
                .round()
                .filter(round -> round.talk().meeting().revision() > 0)
                .flatMap(round -> lastSlot(spec, round)
                        .flatMap(slot -> state.driver().map(driver -> of(spec, round, slot, driver))));
    }

    /**
     * Those of earlier rounds that were cancelled before they were over, so that somebody may still have to be told
     * (rule M7). The spec is worked out anew for each of them, so nobody asks for this while a page is shown.
     */
    static List<MeetingState> cancelledBefore(SpecStream spec, Instant now) {
        List<MeetingState> cancelled = new ArrayList<>();
        for (LogEntry<SpecEvent> entry : spec.entries()) {
            if (isStart(entry.event()) && entry.sequence() > 1) {
                Optional<Integer> ahead = lastPlanned(spec, entry.sequence(), now);
                ahead.flatMap(round -> of(spec.asOf(entry.sequence() - 1)).filter(state -> state.round() == round))
                        .filter(state -> !state.isPlanned() && !state.isOver(now))
                        .ifPresent(cancelled::add);
            }
        }
        return cancelled;
    }

    /** The round for which a meeting was planned last before that event, where it would not be over yet. */
    private static Optional<Integer> lastPlanned(SpecStream spec, long before, Instant now) {
        return spec.entries().stream()
                .filter(entry -> entry.sequence() < before)
                .flatMap(entry -> planned(entry.event()).stream())
                .reduce((earlier, later) -> later)
                .filter(planned ->
                        now.isBefore(planned.slot().at().plus(planned.slot().length())))
                .map(MeetingEvent.MeetingPlanned::round);
    }

    private static boolean isStart(SpecEvent event) {
        return event instanceof SpecEvent.InReview inReview && inReview.event() instanceof RoundEvent.RoundStarted;
    }

    private static MeetingState of(SpecStream spec, Round round, Meeting.Slot slot, PersonNumber driver) {
        Set<PersonNumber> guests = new LinkedHashSet<>();
        guests.add(driver);
        spec.state().approver().ifPresent(guests::add);
        guests.addAll(round.reviewers().keySet());
        return new MeetingState(
                spec.events().id(),
                spec.contentId(),
                spec.state().sequence(),
                spec.entries().get(0).header().at(),
                round.number(),
                round.talk().meeting(),
                slot,
                driver,
                guests);
    }

    private static Optional<Meeting.Slot> lastSlot(SpecStream spec, Round round) {
        return round.talk().meeting().plan().or(() -> spec.entries().stream()
                .flatMap(entry -> planned(entry.event()).stream())
                .filter(planned -> planned.round() == round.number())
                .reduce((earlier, later) -> later)
                .map(MeetingEvent.MeetingPlanned::slot));
    }

    private static Optional<MeetingEvent.MeetingPlanned> planned(SpecEvent event) {
        return event instanceof SpecEvent.InReview inReview
                        && inReview.event() instanceof MeetingEvent.MeetingPlanned planned
                ? Optional.of(planned)
                : Optional.empty();
    }

    /** Whether it is to be. */
    boolean isPlanned() {
        return meeting.plan().isPresent();
    }

    /** Whether it has ended, or would have. */
    boolean isOver(Instant now) {
        return !now.isBefore(slot.at().plus(slot.length()));
    }

    /** The same, but when it was to be and who invited as somebody was told before (rule M2). */
    MeetingState asKnownFrom(MeetingState before) {
        return new MeetingState(
                stream, contentId, sequence, begun, round, meeting, before.slot(), before.driver(), guests);
    }

    /** The same through every move (rule M1). */
    String uid() {
        return stream.value() + "-" + Long.toHexString(begun.toEpochMilli()) + "-" + round + "@groundbreak";
    }

    /** What calendars call the sequence (rule M1). */
    int calendarSequence() {
        return meeting.revision() - 1;
    }

    /** Changes exactly when somebody has to be told something. */
    String digest() {
        String people = guests.stream().map(PersonNumber::toString).sorted().collect(Collectors.joining(","));
        return Sha256.hex((round + " " + meeting.revision() + " " + people).getBytes(StandardCharsets.UTF_8));
    }
}
