package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import org.groundbreak.confluence.mail.CalendarLetter;
import org.groundbreak.confluence.mail.CalendarLetterMaker;
import org.groundbreak.confluence.mail.MailOutcome;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.specs.NameApprover;
import org.groundbreak.words.TestWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told what of a meeting, and when (rules M1 to M4); each message is judged by ical4j. */
class MeetingNewsTest {

    private static final Instant MORNING = MeetingFixture.BEGIN.plus(Duration.ofDays(1));
    private static final Set<String> ALL = Set.of("author", "engineer", "product", "designer");

    @TempDir
    private Path home;

    private MeetingFixture fixture;

    @BeforeEach
    void begin() {
        fixture = new MeetingFixture(home);
    }

    @AfterEach
    void end() {
        fixture.close();
    }

    @Test
    void givenAMeetingThatIsPlannedThenDriverApproverAndReviewersAreInvitedM2() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();

        List<SentMail> mails = fixture.mails();
        assertEquals(ALL, readers(mails));
        assertEquals(4, mails.size());
        SentMail mail = mails.get(0);
        assertEquals("text/calendar; method=REQUEST; charset=UTF-8", mail.type());
        assertEquals("Decision meeting: Queues, and more", mail.subject());
        assertEquals("REQUEST", mail.method());
        assertEquals(0, mail.sequence());
        assertEquals("Decision meeting: Queues, and more", mail.value(Property.SUMMARY));
        assertEquals("20260306T101530Z", mail.value(Property.DTSTART));
        assertEquals("Room 1", mail.value(Property.LOCATION));
        assertEquals("mailto:author@example.org", mail.value(Property.ORGANIZER));
        assertEquals(ALL, mail.attendees().stream().map(MeetingNewsTest::name).collect(Collectors.toSet()));
        String panel = "https://wiki.example.org/pages/viewpage.action?pageId=42#groundbreak-spec-panel";
        assertTrue(mail.value(Property.DESCRIPTION).endsWith(panel), mail.value(Property.DESCRIPTION));
        assertEquals(panel, mail.value(Property.URL));
    }

    @Test
    void givenAnyMovesBackAndForthAndCancellationsThenThereIsOneUidAndTheSequenceOnlyRisesM1() {
        Random random = new Random(5);
        List<Instant> times = List.of(MORNING, MORNING.plusSeconds(3_600), MORNING.plusSeconds(86_400));
        boolean planned = false;
        int changes = 0;
        for (int i = 0; i < 25; i++) {
            if (planned && random.nextInt(4) == 0) {
                fixture.cancel();
                planned = false;
            } else {
                fixture.plan(times.get(random.nextInt(times.size())), "Room " + random.nextInt(2));
                planned = true;
            }
            changes++;
            fixture.specs.clock.set(fixture.specs.clock.instant().plusSeconds(10));
            fixture.node().run();
        }

        Map<String, List<SentMail>> byReader = fixture.mails().stream()
                .collect(Collectors.groupingBy(mail -> name(mail.to()), TreeMap::new, Collectors.toList()));
        assertEquals(ALL, byReader.keySet());
        Set<String> uids =
                fixture.mails().stream().map(mail -> mail.value(Property.UID)).collect(Collectors.toSet());
        assertEquals(1, uids.size());
        for (List<SentMail> mails : byReader.values()) {
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < changes; i++) {
                expected.add(i);
            }
            assertEquals(expected, mails.stream().map(SentMail::sequence).toList());
        }
    }

    @Test
    void givenAMeetingThatIsCancelledThenEverybodyGetsTheCancellationWithTheTimeItWasToBe() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.cancel();
        fixture.node().run();

        List<SentMail> mails = fixture.mails().subList(4, 8);
        assertEquals(ALL, readers(mails));
        SentMail mail = mails.get(0);
        assertEquals("text/calendar; method=CANCEL; charset=UTF-8", mail.type());
        assertEquals("Cancelled: Decision meeting: Queues, and more", mail.subject());
        assertEquals("CANCEL", mail.method());
        assertEquals("CANCELLED", mail.value(Property.STATUS));
        assertEquals(1, mail.sequence());
        assertEquals("20260306T101530Z", mail.value(Property.DTSTART));
        assertEquals(fixture.mails().get(0).value(Property.UID), mail.value(Property.UID));
    }

    @Test
    void givenAReviewerWhoIsReplacedThenHeGetsACancellationAndHisSuccessorAnInvitationAndNobodyElseAnythingM3() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.replace("designer", "admin");
        fixture.node().run();

        List<SentMail> mails = fixture.mails().subList(4, fixture.mails().size());
        assertEquals(Set.of("designer", "admin"), readers(mails));
        assertEquals("CANCEL", to("designer", mails).method());
        assertEquals("REQUEST", to("admin", mails).method());
        assertEquals(0, to("admin", mails).sequence());
        assertFalse(to("admin", mails).attendees().contains("designer@example.org"));
    }

    @Test
    void givenAnotherApproverThenTheOneBeforeIsToldThatHeNoLongerTakesPartM3() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.run(new NameApprover(fixture.number("author"), 1, true, Optional.of(fixture.number("admin"))));
        fixture.node().run();

        List<SentMail> mails = fixture.mails().subList(4, fixture.mails().size());
        assertEquals("CANCEL", to("engineer", mails).method());
        assertEquals("REQUEST", to("admin", mails).method());
        assertEquals(2, mails.size());
    }

    @Test
    void givenAReviewerWhoComesBackThenHeIsInvitedAgain() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.replace("designer", "admin");
        fixture.node().run();
        fixture.replace("admin", "designer");
        fixture.specs.clock.set(fixture.specs.clock.instant().plusSeconds(60));
        fixture.node().run();

        List<SentMail> his = fixture.mails().stream()
                .filter(mail -> name(mail.to()).equals("designer"))
                .toList();
        assertEquals(
                List.of("REQUEST", "CANCEL", "REQUEST"),
                his.stream().map(SentMail::method).toList());
        assertNotEquals(his.get(1).value(Property.DTSTAMP), his.get(2).value(Property.DTSTAMP));
    }

    @Test
    void givenARoundThatEndsBeforeItsMeetingThenTheMeetingIsCancelled() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.review(new CloseRound(fixture.asking("engineer"), RoundOutcome.REJECTED, Optional.empty()));
        fixture.node().run();

        assertEquals(List.of("CANCEL"), methods(fixture.mails().subList(4, 8)));
    }

    @Test
    void givenARoundThatIsCalledOffThenTheMeetingIsCancelled() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("Not now")));
        fixture.node().run();

        assertEquals(List.of("CANCEL"), methods(fixture.mails().subList(4, 8)));
    }

    @Test
    void givenAReviewerWhoMayNotViewThePageThenHeIsNotInvitedAndNobodyIsToldOfHimM2() {
        fixture.hide("designer", true);
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();

        assertEquals(Set.of("author", "engineer", "product"), readers(fixture.mails()));
        assertFalse(fixture.mails().get(0).attendees().contains("designer@example.org"));
    }

    @Test
    void givenSomebodyWhoMayNoLongerViewThePageWhenItMovesThenHeGetsACancellationWithoutAWordOfItM2() {
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();
        fixture.hide("designer", true);
        fixture.plan(MORNING.plusSeconds(3_600), "Room 2");
        fixture.node().run();

        List<SentMail> mails = fixture.mails().subList(4, 8);
        SentMail his = to("designer", mails);
        assertEquals("CANCEL", his.method());
        assertEquals("Cancelled: Decision meeting", his.subject());
        assertEquals("20260306T101530Z", his.value(Property.DTSTART), "the time that he knows");
        assertEquals("20260306T104530Z", his.value(Property.DTEND));
        assertEquals("mailto:author@example.org", his.value(Property.ORGANIZER));
        assertEquals(fixture.mails().get(0).value(Property.UID), his.value(Property.UID));
        assertEquals(1, his.sequence());
        for (String word : List.of("Queues", "Room", "wiki.example.org", "42", "engineer@example.org")) {
            assertFalse(his.text().replace(his.value(Property.UID), "").contains(word), his.text());
        }
        assertEquals("REQUEST", to("product", mails).method());
        assertEquals(
                "Updated: Decision meeting: Queues, and more",
                to("product", mails).subject());
    }

    @Test
    void givenSomebodyOfAnotherLanguageThenHisInvitationIsInIt() {
        fixture.speaks("product", Locale.GERMAN);
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();

        assertEquals(
                "Entscheidungstreffen: Queues, and more",
                to("product", fixture.mails()).subject());
        assertEquals(
                "Decision meeting: Queues, and more",
                to("designer", fixture.mails()).subject());
    }

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
    void givenSomebodyWhoWantsNoMailThenHeGetsNoInvitationEither() {
        fixture.specs.store.mails().turnOff(fixture.number("product"), MORNING);
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();

        assertEquals(Set.of("author", "engineer", "designer"), readers(fixture.mails()));
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

    private static SentMail to(String name, List<SentMail> mails) {
        return mails.stream()
                .filter(mail -> name(mail.to()).equals(name))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static List<String> methods(List<SentMail> mails) {
        return mails.stream().map(SentMail::method).distinct().toList();
    }

    private static Set<String> readers(List<SentMail> mails) {
        return mails.stream().map(mail -> name(mail.to())).collect(Collectors.toSet());
    }

    private static String name(String address) {
        return address.substring(0, address.indexOf('@'));
    }
}
