package org.groundbreak.confluence.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.events.EventBody;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.RoundOutcome;
import org.junit.jupiter.api.Test;

/** Nothing that is told of rounds is lost without a word, and nothing old is news (rules C14 and C15). */
class LateNewsTest extends RemindersBeginning {

    private static final Duration TWO_DAYS = Duration.ofHours(48);
    private static final String MISSING = "A verdict is missing from:";
    private static final String HALF = "Half of the time to review has passed";

    @Test
    void givenAWindowWhoseEndIsRecordedThreeWeeksLaterThenItIsToldWithItsPlannedEndOnceC15() {
        fixture.start(TWO_DAYS, "product", "designer");
        fixture.specs.clock.set(Instant.parse("2026-03-25T12:00:00Z"));
        fixture.endWindow();

        List<String> mails = fixture.mailsAt("2026-03-26T07:00:00Z");

        String driver = mails.stream().filter(mail -> mail.contains(MISSING)).collect(Collectors.joining());
        assertEquals("author", reader(driver));
        assertTrue(driver.contains("ended on Mar 4, 2026, 10:15"), driver);
        assertFalse(String.join("", fixture.mailsAt("2026-03-27T07:00:00Z")).contains(MISSING));
    }

    @Test
    void givenAWindowThatEndedAWeekAgoAndWasRecordedThenThenItIsNoNewsC15() {
        fixture.start(TWO_DAYS, "product");
        fixture.specs.clock.set(Instant.parse("2026-03-04T12:00:00Z"));
        fixture.endWindow();

        assertFalse(String.join("", fixture.mailsAt("2026-03-12T07:00:00Z")).contains(MISSING));
    }

    @Test
    void givenARoundThatEndedWhenTheNextOneHasBegunThenThoseWhoTookPartInItAreToldAllTheSameC13() {
        fixture.start(TWO_DAYS, "product");
        fixture.review(new CloseRound(
                fixture.asking("engineer"), RoundOutcome.CHANGES_REQUESTED, Optional.of("Costs are missing")));
        fixture.start(TWO_DAYS, "designer");

        List<String> mails = fixture.mailsAt("2026-03-03T07:00:00Z").stream()
                .filter(mail -> mail.contains("changes are requested"))
                .toList();

        assertEquals(Set.of("author", "product"), readers(mails));
    }

    @Test
    void givenATrailThatIsTakenInThenNobodyIsToldOfWhatHappenedElsewhereC15() throws SequenceTakenException {
        fixture.start(TWO_DAYS, "product", "designer");
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("Later")));
        fixture.start(TWO_DAYS, "product");
        fixture.specs.clock.set(Instant.parse("2026-03-04T12:00:00Z"));
        fixture.endWindow();
        fixture.mailsAt("2026-03-05T07:00:00Z");
        int before = fixture.mails().size();

        takeIn(43);
        fixture.specs.look(43);
        assertFalse(fixture.noted.contains(43L));
        fixture.node().tell(43);

        assertEquals(before, fixture.mails().size());
        List<String> mails = fixture.mailsAt("2026-03-06T07:00:00Z");
        assertTrue(
                mails.stream().noneMatch(mail -> mail.contains("called off") || mail.contains(MISSING)),
                () -> String.join("\n", mails));
    }

    @Test
    void givenAServerThatRefusesAnInvitationThenItIsTriedAgainByTheSweepAndReachesHimOnceC14() {
        fixture.server.refuse("product", true);
        fixture.start(TWO_DAYS, "product", "designer");
        fixture.node().tell(RemindersFixture.PAGE);
        fixture.node().tell(RemindersFixture.PAGE);
        assertEquals(Set.of("designer", "engineer"), readers(fixture.mails()));
        assertEquals(2, fixture.mails().size());

        fixture.server.refuse("product", false);
        sweep();
        sweep();

        assertEquals(3, fixture.mails().size());
        assertEquals(Set.of("product", "designer", "engineer"), readers(fixture.mails()));
    }

    @Test
    void givenAServerThatRefusesForAWeekThenNobodyTriesAnyLongerC14() {
        fixture.server.refuse("product", true);
        fixture.start(Duration.ofDays(30), "product");
        fixture.specs.clock.set(fixture.specs.clock.instant().plus(Newness.KEPT).minusSeconds(60));
        sweep();
        assertEquals(1, fixture.server.refusals());

        fixture.specs.clock.set(fixture.specs.clock.instant().plusSeconds(60));
        sweep();

        assertEquals(1, fixture.server.refusals());
    }

    @Test
    void givenAServerThatRefusesToSayHowARoundEndedThenItIsSaidTheNextWorkingDayAndOnceC14() {
        fixture.specs.clock.set(Instant.parse("2026-03-05T10:00:00Z"));
        fixture.start(TWO_DAYS, "product");
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("Later")));
        fixture.server.refuse("product", true);
        assertEquals(Set.of("engineer"), readers(fixture.mailsAt("2026-03-06T07:00:00Z")));
        assertEquals(List.of(), fixture.mailsAt("2026-03-06T12:00:00Z"));
        fixture.server.refuse("product", false);

        assertEquals(List.of(), fixture.mailsAt("2026-03-07T07:00:00Z"));
        assertEquals(Set.of("product"), readers(fixture.mailsAt("2026-03-09T07:00:00Z")));
        assertEquals(List.of(), fixture.mailsAt("2026-03-10T07:00:00Z"));
    }

    @Test
    void givenAWindowInWorkingTimeThenHalfOfItIsCountedInWorkingTimeC12() {
        // Forty hours of nine to five, from Thursday at ten to Thursday at ten; half of them have passed on Monday at
        // two.
        fixture.specs.clock.set(Instant.parse("2026-03-05T10:00:00Z"));
        fixture.start(new WindowLength(Duration.ofHours(40), WindowClock.WORKING), "product");

        assertEquals(
                List.of(),
                to("product", fixture.mailsAt("2026-03-09T07:00:00Z")),
                "half of the elapsed time has passed");
        assertTrue(to("product", fixture.mailsAt("2026-03-10T07:00:00Z")).get(0).contains(HALF));
        assertEquals(List.of(), to("product", fixture.mailsAt("2026-03-11T07:00:00Z")));
    }

    private void sweep() {
        fixture.noted.clear();
        fixture.specs.look(RemindersFixture.PAGE);
        fixture.noted.forEach(page -> fixture.node().tell(page));
    }

    /** The trail of the page as another page takes it in now. */
    private void takeIn(long contentId) throws SequenceTakenException {
        fixture.specs.confluence.page(contentId, "<p>Text</p>", "author");
        List<NewEvent> events = fixture.specs.store.events().read(SpecLog.idOf(RemindersFixture.PAGE)).stream()
                .map(event -> takenIn(event, contentId))
                .toList();
        fixture.specs.store.events().append(SpecLog.idOf(contentId), 0, events);
    }

    private NewEvent takenIn(RecordedEvent event, long contentId) {
        Map<String, String> data = new HashMap<>(event.body().data());
        data.computeIfPresent("contentId", (key, old) -> Long.toString(contentId));
        data.put(EventBody.TAKEN_IN_BY, fixture.number("author").toString());
        data.put(EventBody.TAKEN_IN_AT, fixture.specs.clock.instant().toString());
        return new NewEvent(
                event.header(), new EventBody(event.body().type(), event.body().fingerprint(), data), Optional.empty());
    }
}
