package org.groundbreak.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.QuestionEvent;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.groundbreak.specs.SpecDecider;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.Fingerprint;

/** States of specs under review, folded from events. */
final class TestRounds {

    static final Instant START = Instant.parse("2026-03-02T10:15:30Z");
    static final PersonNumber DRIVER = new PersonNumber(1);
    static final PersonNumber APPROVER = new PersonNumber(2);
    static final PersonNumber REVIEWER = new PersonNumber(3);
    static final Fingerprint CONTENT = new Fingerprint(0, "0".repeat(64));
    static final Fingerprint OTHER = new Fingerprint(0, "1".repeat(64));

    private TestRounds() {}

    static Spec registered(long page) {
        return new Spec()
                .and(
                        DRIVER,
                        new SpecEvent.Registered(
                                page,
                                SpecKind.RFC,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .and(DRIVER, new SpecEvent.ApproverNamed(APPROVER));
    }

    static Spec started(long page, Duration window) {
        WindowLength length = new WindowLength(window, WindowClock.ELAPSED);
        return registered(page)
                .and(DRIVER, new RoundEvent.RoundStarted(1))
                .and(DRIVER, new RoundEvent.RoundPlanned(1, length, START.plus(window), RoundRules.NONE))
                .and(DRIVER, new RoundEvent.ReviewerNamed(1, REVIEWER, Perspective.ENGINEERING, Optional.empty()));
    }

    static Spec asked(long page, PersonNumber asker) {
        return registered(page)
                .and(asker, new QuestionEvent.QuestionAsked(901, asker, Lens.FREE, true, QuestionKind.QUESTION));
    }

    /** Events so far; each step adds one. */
    static final class Spec {

        private final List<LogEntry<SpecEvent>> entries = new ArrayList<>();

        Spec and(PersonNumber actor, SpecEvent event) {
            entries.add(new LogEntry<>(entries.size() + 1, new EventHeader(START, actor, 1), event));
            return this;
        }

        Spec and(PersonNumber actor, ReviewEvent event) {
            return and(actor, new SpecEvent.InReview(event));
        }

        Spec windowEnded() {
            Instant end = state().review()
                    .review()
                    .round()
                    .orElseThrow()
                    .plan()
                    .orElseThrow()
                    .endsAt();
            return and(PersonNumber.CLOCK, new RoundEvent.WindowEnded(1, end));
        }

        Spec calledOff() {
            return and(DRIVER, new RoundEvent.RoundCalledOff(1));
        }

        Spec extended(Duration window) {
            return and(DRIVER, new RoundEvent.WindowExtended(1, START.plus(window)));
        }

        Spec approved() {
            return and(APPROVER, new VerdictEvent.VerdictGiven(1, Verdict.APPROVE, CONTENT, false));
        }

        Spec answered() {
            return and(DRIVER, new QuestionEvent.QuestionMoved(901, QuestionState.ANSWERED));
        }

        SpecState state() {
            return new SpecDecider().fold(entries);
        }
    }
}
