package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import org.groundbreak.confluence.mail.CalendarLetterMaker;
import org.groundbreak.confluence.mail.MailOutcome;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cancellation that could not be sent is not forgotten when the next round begins (rule M7); ical4j judges it. */
class KeptCancellationTest {

    private static final Instant LATER = MeetingFixture.BEGIN.plus(Duration.ofDays(5));
    private static final Set<String> ALL = Set.of("author", "engineer", "product", "designer");

    @TempDir
    private Path home;

    private MeetingFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new MeetingFixture(home);
        fixture.plan(LATER, "Room 1");
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void givenACancellationThatTheServerRefusedWhenTheNextRoundHasBegunThenItIsSentOnceToEverybodyM7() {
        fixture.node().run();
        close();
        fixture.node(refusing()).run();
        fixture.startRound();
        fixture.node(refusing()).run();
        assertEquals(4, fixture.mails().size());
        assertEquals(1, fixture.specs.store.meetings().countWaiting());

        fixture.node().run();
        fixture.node().run();

        List<SentMail> mails = fixture.mails().subList(4, fixture.mails().size());
        assertEquals(4, mails.size());
        assertEquals(ALL, readers(mails));
        for (SentMail mail : mails) {
            assertEquals("CANCEL", mail.method());
            assertEquals(1, mail.sequence());
            assertEquals(fixture.mails().get(0).value(Property.UID), mail.value(Property.UID));
            assertEquals("20260310T101530Z", mail.value(Property.DTSTART));
        }
        assertEquals(0, fixture.specs.store.meetings().countWaiting());
    }

    @Test
    void givenTheNextRoundHasAMeetingOfItsOwnThenBothAreToldM7() {
        fixture.node().run();
        fixture.serverIsThere(false);
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("Not now")));
        fixture.startRound();
        fixture.specs.clock.set(MeetingFixture.BEGIN.plus(Duration.ofDays(3)));
        fixture.plan(LATER.minus(Duration.ofDays(1)), "Room 2");
        fixture.node().run();
        fixture.serverIsThere(true);

        fixture.node().run();

        List<SentMail> mails = fixture.mails().subList(4, fixture.mails().size());
        assertEquals(8, mails.size());
        assertEquals(
                Set.of("CANCEL 1", "REQUEST 0"),
                mails.stream()
                        .map(mail -> mail.method() + " " + mail.sequence())
                        .collect(Collectors.toSet()));
        assertEquals(
                2,
                mails.stream().map(mail -> mail.value(Property.UID)).distinct().count());
    }

    @Test
    void givenAMeetingThatWouldBeOverThenNobodyIsToldThatItWasCancelledM7() {
        fixture.node().run();
        fixture.serverIsThere(false);
        close();
        fixture.startRound();
        fixture.specs.clock.set(LATER.plus(Duration.ofMinutes(30)));
        fixture.serverIsThere(true);

        fixture.node().run();

        assertEquals(4, fixture.mails().size());
        assertEquals(0, fixture.specs.store.meetings().countWaiting());
    }

    @Test
    void givenWhoWasNeverInvitedThenHeGetsNoCancellationM7() {
        fixture.hide("designer", true);
        fixture.node().run();
        fixture.serverIsThere(false);
        close();
        fixture.hide("designer", false);
        fixture.startRound();
        fixture.serverIsThere(true);

        fixture.node().run();

        assertEquals(
                Set.of("author", "engineer", "product"),
                readers(fixture.mails().subList(3, fixture.mails().size())));
    }

    @Test
    void givenWhoMayNoLongerViewThePageThenTheCancellationHasTheTimeThatHeKnowsM2() {
        fixture.node().run();
        fixture.hide("designer", true);
        fixture.serverIsThere(false);
        fixture.plan(LATER.minus(Duration.ofDays(1)), "Room 2");
        fixture.node().run();
        close();
        fixture.startRound();
        fixture.serverIsThere(true);

        fixture.node().run();

        List<SentMail> mails = fixture.mails().subList(4, fixture.mails().size());
        SentMail his = mails.stream()
                .filter(mail -> mail.to().startsWith("designer"))
                .findFirst()
                .orElseThrow();
        assertEquals("20260310T101530Z", his.value(Property.DTSTART));
        assertEquals(2, his.sequence());
        assertTrue(his.attendees().isEmpty(), his.text());
        assertEquals("Cancelled: Decision meeting", his.subject());
    }

    private void close() {
        fixture.review(new CloseRound(fixture.asking("engineer"), RoundOutcome.REJECTED, Optional.empty()));
    }

    private static Mailer refusing() {
        Mailer refusing = mock(Mailer.class);
        when(refusing.isThere()).thenReturn(true);
        when(refusing.send(any(), anyLong(), any(CalendarLetterMaker.class))).thenAnswer(call -> {
            boolean due = call.<CalendarLetterMaker>getArgument(2)
                    .make(TestWords.keys(), Optional.of("Queues"))
                    .isPresent();
            return due ? MailOutcome.FAILED : MailOutcome.NOTHING_TO_SAY;
        });
        return refusing;
    }

    private static Set<String> readers(List<SentMail> mails) {
        return mails.stream()
                .map(mail -> mail.to().substring(0, mail.to().indexOf('@')))
                .collect(Collectors.toSet());
    }
}
