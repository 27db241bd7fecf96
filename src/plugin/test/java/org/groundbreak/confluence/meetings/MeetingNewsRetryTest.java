package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.fortuna.ical4j.model.Property;
import org.groundbreak.confluence.mail.CalendarLetter;
import org.groundbreak.confluence.mail.CalendarLetterMaker;
import org.groundbreak.confluence.mail.MailOutcome;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.Test;

/** What becomes of messages that are not sent at once: none is lost and none goes twice (rules M4, C14 and G3). */
class MeetingNewsRetryTest extends MeetingNewsCase {

    @Test
    void givenNoMailServerThenTheInvitationsWaitAndTellHowItStandsByThen() {
        fixture.serverIsThere(false);
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.plan(MORNING.plusSeconds(3_600), "Room 2");
        fixture.node().run();
        fixture.serverIsThere(true);
        fixture.node().run();

        assertEquals(4, fixture.mails().size());
        assertEquals(1, fixture.mails().get(0).sequence());
        assertEquals("Room 2", fixture.mails().get(0).value(Property.LOCATION));
    }

    @Test
    void givenAMeetingThatIsOverThenNobodyIsToldOfItAnyMore() {
        fixture.serverIsThere(false);
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.specs.clock.set(MORNING.plus(Duration.ofMinutes(30)));
        fixture.serverIsThere(true);
        fixture.node().run();

        assertEquals(List.of(), fixture.mails());
        assertEquals(0, fixture.specs.store.meetings().countWaiting());
    }

    @Test
    void givenAMessageThatIsClaimedAndNotYetSentWhenAnotherNodeTellsThenItIsNotSentTwiceM4() {
        fixture.plan(MORNING, "Room 1");
        Mailer slow = mock(Mailer.class);
        when(slow.isThere()).thenReturn(true);
        List<Optional<CalendarLetter>> his = new ArrayList<>();
        when(slow.send(any(), anyLong(), any(CalendarLetterMaker.class))).thenAnswer(call -> {
            his.add(call.<CalendarLetterMaker>getArgument(2).make(TestWords.keys(), Optional.of("Queues")));
            if (his.size() == 1) {
                fixture.node().run();
            }
            return MailOutcome.SENT;
        });
        fixture.node(slow).run();

        assertEquals(1, his.stream().filter(Optional::isPresent).count());
        assertEquals(3, fixture.mails().size());
        assertEquals(3, readers(fixture.mails()).size());
    }

    @Test
    void givenSomethingThatFailsBeforeTheServerIsAskedThenTheMessageIsTriedAgainC14() {
        fixture.plan(MORNING, "Room 1");
        Mailer broken = mock(Mailer.class);
        when(broken.isThere()).thenReturn(true);
        when(broken.send(any(), anyLong(), any(CalendarLetterMaker.class))).thenAnswer(call -> {
            call.<CalendarLetterMaker>getArgument(2).make(TestWords.keys(), Optional.of("Queues"));
            throw new IllegalStateException("for the test");
        });
        fixture.node(broken).run();
        TestErrors.only(fixture.errors, ErrorKind.BACKGROUND, "meeting-news", "java.lang.IllegalStateException");

        fixture.node().run();

        assertEquals(4, readers(fixture.mails()).size());
    }

    @Test
    void givenAMeetingThatCannotBeReadThenTheHealthPageSaysSoG3() throws Exception {
        fixture.plan(MORNING, "Room 1");
        fixture.specs.database.execute("UPDATE", "EVENT", "SET \"DATA\" = 'odd'");

        fixture.node().run();

        assertEquals(1, fixture.errors.latest().size());
        assertEquals("meeting-news", fixture.errors.latest().get(0).place());
        assertEquals(ErrorKind.JOB, fixture.errors.latest().get(0).kind());
    }

    @Test
    void givenAServerThatRefusesThenTheMessageIsNotLostAndSentLaterM4() {
        fixture.plan(MORNING, "Room 1");
        Mailer refused = mock(Mailer.class);
        when(refused.isThere()).thenReturn(true);
        when(refused.send(any(), anyLong(), any(CalendarLetterMaker.class))).thenAnswer(call -> {
            call.<CalendarLetterMaker>getArgument(2).make(TestWords.keys(), Optional.of("Queues"));
            return MailOutcome.FAILED;
        });
        fixture.node(refused).run();
        assertEquals(1, fixture.specs.store.meetings().countWaiting());

        fixture.node().run();

        assertEquals(4, fixture.mails().size());
    }

    @Test
    void givenANodeThatStopsBeforeItClaimsThenAnotherOneTells() {
        fixture.plan(MORNING, "Room 1");
        Mailer stopping = mock(Mailer.class);
        when(stopping.isThere()).thenReturn(true);
        when(stopping.send(any(), anyLong(), any(CalendarLetterMaker.class)))
                .thenThrow(new IllegalStateException("stopped"));
        fixture.node(stopping).run();

        fixture.node().run();

        assertEquals(4, fixture.mails().size());
    }

    @Test
    void givenTwoNodesThatTellAtOnceThenEachMessageIsSentOnceM4() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 5; i++) {
                fixture.plan(MORNING.plusSeconds(60 * i), "Room " + i);
                List<Callable<Void>> nodes = new ArrayList<>();
                for (int n = 0; n < 4; n++) {
                    MeetingNews node = fixture.node();
                    nodes.add(() -> {
                        node.tell(MeetingFixture.PAGE);
                        return null;
                    });
                }
                for (Future<Void> done : threads.invokeAll(nodes)) {
                    done.get();
                }
            }
        } finally {
            threads.shutdown();
        }

        List<String> sent = fixture.mails().stream()
                .map(mail -> name(mail.to()) + " " + mail.sequence())
                .toList();
        assertEquals(20, sent.size());
        assertEquals(20, Set.copyOf(sent).size());
    }

    @Test
    void givenAServerThatDoesNotTakeAMailThenNobodyTriesAgain() {
        fixture.plan(MORNING, "Room 1");
        Mailer failing = mock(Mailer.class);
        when(failing.isThere()).thenReturn(true);
        when(failing.send(any(), anyLong(), any(CalendarLetterMaker.class))).thenReturn(MailOutcome.FAILED);
        fixture.node(failing).run();

        assertEquals(0, fixture.specs.store.meetings().countWaiting());
    }
}
