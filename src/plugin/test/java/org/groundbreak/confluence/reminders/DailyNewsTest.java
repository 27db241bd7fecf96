package org.groundbreak.confluence.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.CallOff;
import org.groundbreak.reviews.CloseRound;
import org.groundbreak.reviews.ExtendWindow;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.Test;

/** What the daily mail says of rounds, and that it says nothing twice (rules C10, C12 and C13). 2 March 2026 is a Monday. */
class DailyNewsTest extends RemindersBeginning {

    private static final String ENDS = "Your verdict is missing. The time to review ends on";
    private static final String HALF = "Half of the time to review has passed";
    private static final String MISSING = "A verdict is missing from:";

    @Test
    void givenAWindowThatEndsBeforeTheNextMailThenWhoIsMissingIsRemindedOnceC12() {
        fixture.start(Duration.ofHours(48), "product");

        assertEquals(List.of(), fixture.mailsAt("2026-03-03T07:00:00Z"));
        List<String> mails = fixture.mailsAt("2026-03-04T07:00:00Z");
        assertEquals(Set.of("product", "engineer"), readers(mails));
        assertTrue(mails.get(0).contains(ENDS), mails.get(0));
        assertTrue(mails.get(0).contains("Queues, and more"), mails.get(0));
        assertTrue(mails.get(0).contains("#groundbreak-spec-panel"), mails.get(0));
    }

    @Test
    void givenALongWindowThenThereIsOneReminderAtHalfTimeAndOneNearTheEndC12() {
        fixture.start(Duration.ofDays(8), "product");

        assertEquals(List.of(), to("product", fixture.mailsAt("2026-03-06T07:00:00Z")));
        assertTrue(to("product", fixture.mailsAt("2026-03-09T07:00:00Z")).get(0).contains(HALF));
        assertTrue(to("product", fixture.mailsAt("2026-03-10T07:00:00Z")).get(0).contains(ENDS));
    }

    @Test
    void givenTheReminderAtHalfTimeThenItDoesNotComeAgainTheNextDayC10() {
        fixture.start(Duration.ofDays(16), "product");

        assertEquals(1, to("product", fixture.mailsAt("2026-03-11T07:00:00Z")).size());
        assertEquals(List.of(), to("product", fixture.mailsAt("2026-03-12T07:00:00Z")));
    }

    @Test
    void givenAWindowThatEndsOnTheWeekendThenItIsToldOnFridayAndNothingOnSaturdayC12() {
        fixture.specs.clock.set(Instant.parse("2026-03-05T10:00:00Z"));
        fixture.start(Duration.ofHours(50), "product");

        assertTrue(to("product", fixture.mailsAt("2026-03-06T07:00:00Z")).get(0).contains(ENDS));
        assertEquals(List.of(), fixture.mailsAt("2026-03-07T07:00:00Z"));
    }

    @Test
    void givenAHolidayOfTheSpaceThenNobodyIsRemindedOnItC12() {
        holiday(LocalDate.of(2026, 3, 4));
        fixture.start(Duration.ofHours(48), "product");

        assertTrue(to("product", fixture.mailsAt("2026-03-03T07:00:00Z")).get(0).contains(ENDS));
        assertEquals(List.of(), fixture.mailsAt("2026-03-04T07:00:00Z"));
    }

    @Test
    void givenAReaderElsewhereThenHisDaysCountAndTimesAreHisC12() {
        // Seven in Honolulu is five in the afternoon of the server; the end is on Sunday there, and on Monday here.
        fixture.lives("product", "Pacific/Honolulu");
        fixture.specs.clock.set(Instant.parse("2026-03-05T19:00:00Z"));
        fixture.start(Duration.ofHours(85), "product");

        assertEquals(List.of(), fixture.mailsAt("2026-03-06T07:00:00Z"));
        List<String> friday = fixture.mailsAt("2026-03-06T17:00:00Z");
        assertEquals(Set.of("product"), readers(friday));
        assertTrue(friday.get(0).contains("Mar 8, 2026, 10:00"), friday.get(0));
        assertEquals(List.of(), fixture.mailsAt("2026-03-07T17:00:00Z"));
        assertEquals(Set.of("engineer"), readers(fixture.mailsAt("2026-03-09T07:00:00Z")));
    }

    @Test
    void givenAWindowThatIsExtendedThenItsNewEndIsToldToo() {
        fixture.start(Duration.ofHours(48), "product");
        fixture.mailsAt("2026-03-04T07:00:00Z");
        fixture.review(new ExtendWindow(
                fixture.asking("author"), Instant.parse("2026-03-05T10:00:00Z"), Optional.of("One more day")));

        assertTrue(to("product", fixture.mailsAt("2026-03-05T07:00:00Z")).get(0).contains(ENDS));
    }

    @Test
    void givenAVerdictThenNobodyRemindsOfItAndOfAPageThatIsHiddenNobodyHearsAWordC4() {
        fixture.start(Duration.ofHours(48), "product", "designer");
        fixture.verdict("product", Verdict.APPROVE);
        fixture.hide("designer", true);

        assertEquals(Set.of("engineer"), readers(fixture.mailsAt("2026-03-04T07:00:00Z")));
    }

    @Test
    void givenQuestionsThenTheDriverHearsOfThemOnceAndAgainWhenThereAreMore() {
        ask(1);
        assertTrue(fixture.mailsAt("2026-03-03T07:00:00Z").get(0).contains("Waits for you: answer open questions."));
        assertEquals(List.of(), fixture.mailsAt("2026-03-04T07:00:00Z"));
        ask(2);
        assertEquals(Set.of("author"), readers(fixture.mailsAt("2026-03-05T07:00:00Z")));
    }

    @Test
    void givenAWindowThatEndedThenTheDriverIsToldWhoIsMissingOnceC13() {
        fixture.start(Duration.ofHours(48), "product", "designer");
        fixture.verdict("product", Verdict.APPROVE);
        fixture.specs.clock.set(Instant.parse("2026-03-04T10:16:00Z"));
        fixture.endWindow();

        List<String> mails = fixture.mailsAt("2026-03-05T07:00:00Z");

        String driver = mails.stream().filter(mail -> mail.contains(MISSING)).collect(Collectors.joining("\n---\n"));
        assertEquals("author", reader(driver));
        assertTrue(driver.contains(MISSING + " "), driver);
        assertTrue(driver.contains(name("designer")), driver);
        assertFalse(driver.contains(name("product")), driver);
        assertTrue(driver.contains("plan the decision meeting"), driver);
        assertFalse(String.join("", fixture.mailsAt("2026-03-06T07:00:00Z")).contains(MISSING));
    }

    @Test
    void givenARoundThatEndedThenThoseWhoTookPartAreToldOnceButNotWhoEndedItC13() {
        fixture.start(Duration.ofHours(48), "product");
        fixture.review(new CloseRound(
                fixture.asking("engineer"), RoundOutcome.CHANGES_REQUESTED, Optional.of("Costs are missing")));

        List<String> mails = fixture.mailsAt("2026-03-03T07:00:00Z");

        assertEquals(Set.of("author", "product"), readers(mails));
        assertTrue(mails.get(0).contains("changes are requested"), mails.get(0));
        assertFalse(mails.get(0).contains("Costs are missing"), mails.get(0));
        assertEquals(List.of(), fixture.mailsAt("2026-03-04T07:00:00Z"));
    }

    @Test
    void givenARoundThatWasCalledOffOrEndedLongAgoThenThatIsSaidOrNothingC13() {
        fixture.start(Duration.ofHours(48), "product");
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("Later")));
        assertTrue(fixture.mailsAt("2026-03-03T07:00:00Z").get(0).contains("was called off on"));

        fixture.start(Duration.ofHours(48), "designer");
        fixture.review(new CallOff(fixture.asking("author"), Optional.of("Later")));
        assertEquals(List.of(), fixture.mailsAt("2026-03-11T07:00:00Z"));
    }

    private void ask(long comment) {
        AskQuestion question = new AskQuestion(
                fixture.asking("product"), comment, fixture.number("product"), Lens.FREE, false, QuestionKind.QUESTION);
        // The page is not looked at, since there is no such comment.
        fixture.specs.run(fixture.page, new ReviewStep(question));
    }

    private void holiday(LocalDate day) {
        TestSettings.say(
                fixture.specs.store.settings(),
                0,
                "holidays",
                Optional.of("2026-01-01T00:00:00Z f.ics\n" + day + " A day"));
    }

    private String name(String user) {
        return fixture.specs.confluence.user(user).getFullName();
    }
}
