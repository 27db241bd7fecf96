package org.groundbreak.confluence.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.MeetingEvent;
import org.groundbreak.reviews.Round;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.Sha256;

/**
 * What those who take part have to know of the meeting of the latest round.
 *
 * @param stream of the spec
 * @param contentId of its page
 * @param sequence of the last event of the spec
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
                .flatMap(entry -> planned(entry.event(), round.number()).stream())
                .reduce((earlier, later) -> later));
    }

    private static Optional<Meeting.Slot> planned(SpecEvent event, int round) {
        return event instanceof SpecEvent.InReview inReview
                        && inReview.event() instanceof MeetingEvent.MeetingPlanned planned
                        && planned.round() == round
                ? Optional.of(planned.slot())
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
