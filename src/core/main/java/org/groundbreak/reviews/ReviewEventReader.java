package org.groundbreak.reviews;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.EventBody;
import org.groundbreak.people.PersonNumber;

/** Reads the events of a review out of their kept form. Keys it does not know are left alone. */
record ReviewEventReader(EventBody body) {

    ReviewEvent roundStarted() {
        return new RoundEvent.RoundStarted(round());
    }

    ReviewEvent roundPlanned() {
        return new RoundEvent.RoundPlanned(
                round(),
                new WindowLength(
                        read(ReviewEventKeys.LENGTH, Duration::parse),
                        read(ReviewEventKeys.CLOCK_KIND, WindowClock::valueOf)),
                read(ReviewEventKeys.ENDS_AT, Instant::parse),
                new RoundRules(
                        perspectives(required(ReviewEventKeys.REQUIRED)),
                        read(ReviewEventKeys.QUORUM, Integer::parseInt),
                        flag(ReviewEventKeys.KEEP_OPEN),
                        flag(ReviewEventKeys.COMMENT_REQUIRED)));
    }

    ReviewEvent reviewerNamed() {
        return new RoundEvent.ReviewerNamed(
                round(),
                read(ReviewEventKeys.REVIEWER, PersonNumber::parse),
                read(ReviewEventKeys.PERSPECTIVE, Perspective::valueOf),
                optional(ReviewEventKeys.REPLACED).map(PersonNumber::parse));
    }

    ReviewEvent reviewTakenOn() {
        return new RoundEvent.ReviewTakenOn(round());
    }

    ReviewEvent windowExtended() {
        return new RoundEvent.WindowExtended(round(), read(ReviewEventKeys.ENDS_AT, Instant::parse));
    }

    ReviewEvent windowEnded() {
        return new RoundEvent.WindowEnded(round(), read(ReviewEventKeys.ENDED_AT, Instant::parse));
    }

    ReviewEvent roundClosed() {
        return new RoundEvent.RoundClosed(
                round(),
                read(ReviewEventKeys.OUTCOME, RoundOutcome::valueOf),
                perspectives(optional(ReviewEventKeys.MISSING).orElse("")));
    }

    ReviewEvent roundCalledOff() {
        return new RoundEvent.RoundCalledOff(round());
    }

    ReviewEvent verdictGiven() {
        return new VerdictEvent.VerdictGiven(
                round(),
                read(ReviewEventKeys.VERDICT, Verdict::valueOf),
                body.fingerprint().orElseThrow(() -> missing("fingerprint")),
                flag(ReviewEventKeys.STILL));
    }

    ReviewEvent verdictWithdrawn() {
        return new VerdictEvent.VerdictWithdrawn(round());
    }

    ReviewEvent questionAsked() {
        return new QuestionEvent.QuestionAsked(
                read(ReviewEventKeys.COMMENT, Long::parseLong),
                read(ReviewEventKeys.ASKER, PersonNumber::parse),
                read(ReviewEventKeys.LENS, Lens::valueOf),
                flag(ReviewEventKeys.BLOCKING),
                read(ReviewEventKeys.KIND, QuestionKind::valueOf));
    }

    ReviewEvent questionMoved() {
        return new QuestionEvent.QuestionMoved(
                read(ReviewEventKeys.COMMENT, Long::parseLong), read(ReviewEventKeys.STATE, QuestionState::valueOf));
    }

    ReviewEvent meetingPlanned() {
        return new MeetingEvent.MeetingPlanned(
                round(),
                new Meeting.Slot(
                        read(ReviewEventKeys.MEETING_AT, Instant::parse),
                        read(ReviewEventKeys.LENGTH, Duration::parse)));
    }

    ReviewEvent meetingCancelled() {
        return new MeetingEvent.MeetingCancelled(round());
    }

    ReviewEvent itemSettled() {
        return new MeetingEvent.ItemSettled(round(), read(ReviewEventKeys.ITEM, AgendaItem::new));
    }

    private int round() {
        return read(ReviewEventKeys.ROUND, Integer::parseInt);
    }

    private boolean flag(String key) {
        return optional(key).map(Boolean::parseBoolean).orElse(false);
    }

    private static Set<Perspective> perspectives(String names) {
        Set<Perspective> perspectives = EnumSet.noneOf(Perspective.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> perspectives.add(Perspective.valueOf(name)));
        return perspectives;
    }

    private <T> T read(String key, Function<String, T> reading) {
        return reading.apply(required(key));
    }

    private Optional<String> optional(String key) {
        return Optional.ofNullable(body.data().get(key));
    }

    private String required(String key) {
        return optional(key).orElseThrow(() -> missing(key));
    }

    private IllegalArgumentException missing(String what) {
        return new IllegalArgumentException(body.type() + " without " + what);
    }
}
