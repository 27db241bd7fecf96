package org.groundbreak.confluence.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.EventType;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AgendaItem;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.Meeting;
import org.groundbreak.reviews.MeetingEvent;
import org.groundbreak.reviews.Perspective;
import org.groundbreak.reviews.QuestionEvent;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.reviews.VerdictEvent;
import org.groundbreak.specs.EpicRef;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.words.TestWords;
import org.groundbreak.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every event of a spec in words, in both languages. */
class EventSentenceTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:15:30Z");
    private static final PersonNumber ANN = new PersonNumber(1);
    private static final PersonNumber BEN = new PersonNumber(2);
    private static final Fingerprint FINGERPRINT = new Fingerprint(0, "0".repeat(64));
    private static final EpicRef EPIC = new EpicRef("jira", 7);

    private static final List<SpecEvent> EVENTS = Stream.<SpecEvent>concat(
                    Stream.<SpecEvent>of(
                            new SpecEvent.Registered(
                                    1,
                                    SpecKind.RFC,
                                    Optional.of(BEN),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            new SpecEvent.Registered(
                                    1,
                                    SpecKind.RFC,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            new SpecEvent.ApproverNamed(ANN),
                            new SpecEvent.DriverNamed(ANN),
                            new SpecEvent.ApprovalWithdrawn(1),
                            new SpecEvent.ApprovalReaffirmed(1, FINGERPRINT),
                            new SpecEvent.EpicLinked(EPIC),
                            new SpecEvent.EpicUnlinked(EPIC),
                            new SpecEvent.Stopped(),
                            new SpecEvent.Resumed(),
                            new SpecEvent.Unreadable(new EventType("LATER"))),
                    reviews().<SpecEvent>map(SpecEvent.InReview::new))
            .toList();

    private static Stream<ReviewEvent> reviews() {
        return Stream.<Stream<? extends ReviewEvent>>of(
                        Stream.of(
                                new RoundEvent.RoundStarted(2),
                                planned(WindowClock.ELAPSED),
                                planned(WindowClock.WORKING),
                                new RoundEvent.ReviewerNamed(2, ANN, Perspective.DESIGN, Optional.empty()),
                                new RoundEvent.ReviewerNamed(2, ANN, Perspective.DESIGN, Optional.of(BEN)),
                                new RoundEvent.ReviewTakenOn(2),
                                new RoundEvent.WindowExtended(2, AT),
                                new RoundEvent.WindowEnded(2, AT),
                                new RoundEvent.RoundClosed(2, RoundOutcome.APPROVED, Set.of(Perspective.PRODUCT)),
                                new RoundEvent.RoundCalledOff(2),
                                new VerdictEvent.VerdictGiven(2, Verdict.APPROVE, FINGERPRINT, true),
                                new VerdictEvent.VerdictWithdrawn(2),
                                asked(true, QuestionKind.QUESTION),
                                asked(false, QuestionKind.QUESTION),
                                asked(true, QuestionKind.NEEDS_TIME),
                                new MeetingEvent.MeetingPlanned(2, Meeting.Slot.usual(AT)),
                                new MeetingEvent.MeetingCancelled(2),
                                new MeetingEvent.ItemSettled(2, AgendaItem.ANY_DISSENT)),
                        Stream.of(RoundOutcome.values()).map(outcome -> new RoundEvent.RoundClosed(2, outcome)),
                        Stream.of(Verdict.values())
                                .map(verdict -> new VerdictEvent.VerdictGiven(2, verdict, FINGERPRINT)),
                        Stream.of(QuestionState.values()).map(state -> new QuestionEvent.QuestionMoved(5, state)))
                .<ReviewEvent>flatMap(events -> events);
    }

    @Test
    void givenTheEventsThereAreThenNoneIsMissingHere() {
        Set<Class<?>> here = EVENTS.stream()
                .map(event -> event instanceof SpecEvent.InReview review
                        ? review.event().getClass()
                        : event.getClass())
                .collect(Collectors.toSet());
        Set<Class<?>> all = new HashSet<>(records(SpecEvent.class));
        all.addAll(records(ReviewEvent.class));
        all.remove(SpecEvent.InReview.class);

        assertEquals(all, here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de"})
    void givenEachEventThenItIsASentenceOfItsOwnWithEverythingFilledIn(String language) throws IOException {
        Words words = words(language);
        EventSentence sentences = new EventSentence(words, person -> person.equals(ANN) ? "Ann" : "Ben");

        List<String> said = EVENTS.stream().map(sentences::of).toList();

        assertEquals(EVENTS.size(), new HashSet<>(said).size(), said.toString());
        for (String sentence : said) {
            assertFalse(sentence.contains("trail.") || sentence.contains("{"), sentence);
        }
        assertTrue(said.stream().anyMatch(sentence -> sentence.contains("Ann") && sentence.contains("Ben")));
    }

    private static RoundEvent planned(WindowClock clock) {
        return new RoundEvent.RoundPlanned(2, new WindowLength(Duration.ofHours(48), clock), AT, RoundRules.NONE);
    }

    private static QuestionEvent asked(boolean blocking, QuestionKind kind) {
        return new QuestionEvent.QuestionAsked(5, ANN, Lens.FREE, blocking, kind);
    }

    private static Set<Class<?>> records(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isRecord() ? Stream.of(type) : records(type).stream())
                .collect(Collectors.toSet());
    }

    private static Words words(String language) throws IOException {
        Properties texts = new Properties();
        try (var stream = EventSentenceTest.class.getResourceAsStream("/i18n/groundbreak" + language + ".properties")) {
            texts.load(stream);
        }
        return TestWords.of(texts, language.isEmpty() ? Locale.ENGLISH : Locale.GERMAN);
    }
}
