package org.groundbreak.confluence.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.specs.NameApprover;
import org.junit.jupiter.api.Test;

/** Who is told what of a meeting, and when (rules M1 to M4); each message is judged by ical4j. */
class MeetingNewsTest extends MeetingNewsCase {

    private static final Set<String> ALL = Set.of("author", "engineer", "product", "designer");

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
    void givenSomebodyWhoWantsNoMailThenHeGetsNoInvitationEither() {
        fixture.specs.store.mails().turnOff(fixture.number("product"), MORNING);
        fixture.plan(MORNING, "Room 1");
        fixture.node().run();

        assertEquals(Set.of("author", "engineer", "designer"), readers(fixture.mails()));
    }

    private static List<String> methods(List<SentMail> mails) {
        return mails.stream().map(SentMail::method).distinct().toList();
    }
}
