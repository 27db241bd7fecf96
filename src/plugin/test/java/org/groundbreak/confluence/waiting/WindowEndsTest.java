package org.groundbreak.confluence.waiting;

import static org.groundbreak.confluence.SpecFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.events.LogEntry;
import org.groundbreak.facts.SpecFact;
import org.groundbreak.link.FactCodec;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.ExtendWindow;
import org.groundbreak.reviews.ReviewEvent;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundRules;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecStatus;
import org.groundbreak.store.StoredFact;
import org.junit.jupiter.api.Test;

/** Rules R2, R4 and R20 through the job: windows end by themselves, once, at their planned instant. */
class WindowEndsTest extends WindowEndsCase {

    @Test
    void givenARoundWhenItsEndHasComeThenTheMeetingOpensByTheClockAtThePlannedInstantAndNotBefore() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.runAt(NOW.plus(TWO_DAYS).minusMillis(1));
        assertEquals(SpecStatus.IN_REVIEW, status(1));

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(40));

        assertEquals(SpecStatus.DECISION_MEETING, status(1));
        LogEntry<SpecEvent> end = rounds.last(1);
        assertEquals(new RoundEvent.WindowEnded(1, NOW.plus(TWO_DAYS)), review(end));
        assertEquals(PersonNumber.CLOCK, end.header().actor());
        assertEquals(NOW.plus(TWO_DAYS), end.header().at());
        assertEquals(0, end.header().pageVersion());
    }

    @Test
    void givenARoundWhoseRuleIsCompleteWhenItsKeptWindowEndsThenItIsApprovedAtThatInstant() {
        Page page = rounds.round(1, elapsed(TWO_DAYS), RoundsFixture.KEPT_OPEN, "product");
        rounds.verdict(page, "product", Verdict.APPROVE);
        rounds.verdict(page, "engineer", Verdict.APPROVE);

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(40));

        assertEquals(SpecStatus.APPROVED, status(1));
        assertEquals(
                NOW.plus(TWO_DAYS),
                rounds.specs.state(1).approval().orElseThrow().at());
    }

    /** The engineer approved version 2, and the page says something else now (rule R6). */
    @Test
    void givenAPageThatChangedSinceTheApproversVerdictWhenTheWindowEndsThenTheMeetingOpens() {
        Page page = rounds.round(1, elapsed(TWO_DAYS), RoundsFixture.KEPT_OPEN, "product");
        rounds.verdict(page, "product", Verdict.APPROVE);
        rounds.verdict(page, "engineer", Verdict.APPROVE);
        rounds.specs.confluence.edit(page, page.getBodyAsString() + "<p>More</p>", "author");

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(40));

        assertEquals(SpecStatus.DECISION_MEETING, status(1));
    }

    @Test
    void givenTheAuthorAsApproverWhenTheKeptWindowEndsThenHeDoesNotApproveAlone() {
        Page page = rounds.round(1, elapsed(TWO_DAYS), RoundsFixture.KEPT_OPEN);
        rounds.specs.confluence.edit(page, page.getBodyAsString(), "engineer");
        rounds.verdict(page, "engineer", Verdict.APPROVE);
        Page other = onlyBy("engineer");
        rounds.verdict(other, "engineer", Verdict.APPROVE);

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(40));

        assertEquals(SpecStatus.APPROVED, status(1));
        assertEquals(SpecStatus.DECISION_MEETING, status(2));
    }

    private Page onlyBy(String author) {
        Page page = rounds.round(2, elapsed(TWO_DAYS), RoundsFixture.KEPT_OPEN);
        PageManager pages = rounds.specs.confluence.pageManager();
        List<VersionHistorySummary> history =
                pages.getVersionHistorySummaries(rounds.specs.confluence.page(900, "", author, author));
        when(pages.getVersionHistorySummaries(page)).thenReturn(history);
        return page;
    }

    @Test
    void givenAnExtendedWindowThenItEndsAtItsNewEnd() {
        Page page = rounds.round(1, TWO_DAYS, "product");
        rounds.run(
                page,
                new ExtendWindow(
                        rounds.asking(page, "author"), NOW.plus(Duration.ofHours(60)), Optional.of("Holidays")));

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(40));
        assertEquals(SpecStatus.IN_REVIEW, status(1));
        rounds.runAt(NOW.plus(Duration.ofHours(60)));

        assertEquals(SpecStatus.DECISION_MEETING, status(1));
    }

    @Test
    void givenABodyThatIsNoStorageFormatWhenTheWindowEndsThenTheMeetingOpens() {
        Page page = rounds.round(1, TWO_DAYS, "product");
        when(page.getBodyAsString()).thenReturn("<p>not <b>closed</p>");

        rounds.runAt(NOW.plus(TWO_DAYS));

        assertEquals(SpecStatus.DECISION_MEETING, status(1));
    }

    /** What Jira is told of a linked spec, as after any command. */
    @Test
    void givenALinkedSpecWhenItsWindowEndsThenJiraIsToldOfTheMeeting() {
        Page page = rounds.round(1, TWO_DAYS, "product");
        rounds.specs.linkOnly(page, 10_000);

        rounds.runAt(NOW.plus(TWO_DAYS));

        StoredFact told = rounds.specs.store.outgoingFacts().of(1).get(0);
        SpecFact fact = FactCodec.SPECS.read(told.state()).orElseThrow();
        assertEquals(Optional.of(SpecStatus.DECISION_MEETING), fact.status());
    }

    /** 48 hours elapsed over the change of October end an hour earlier by the wall clock: Sunday, 14 o'clock in Berlin. */
    @Test
    void givenADaylightSavingChangeWhenAnElapsedWindowRunsOverItThenItEndsByTheStopwatch() {
        Instant friday = Instant.parse("2026-10-23T13:00:00Z");
        rounds.specs.clock.set(friday);
        rounds.round(1, TWO_DAYS, "product");

        rounds.runAt(Instant.parse("2026-10-25T12:59:59Z"));
        assertEquals(SpecStatus.IN_REVIEW, status(1));
        rounds.runAt(Instant.parse("2026-10-25T13:00:30Z"));

        assertEquals(
                Instant.parse("2026-10-25T13:00:00Z"), rounds.last(1).header().at());
    }

    /** Two working hours from Friday 16 o'clock in Berlin end on Monday at 10, an hour later in UTC than before the change. */
    @Test
    void givenAWeekendWithADaylightSavingChangeWhenAWorkingWindowRunsOverItThenItEndsByTheZone() {
        rounds.specs.clock.set(Instant.parse("2026-10-23T14:00:00Z"));
        rounds.round(1, new WindowLength(Duration.ofHours(2), WindowClock.WORKING), RoundRules.NONE, "product");

        rounds.runAt(Instant.parse("2026-10-25T20:00:00Z"));
        assertEquals(SpecStatus.IN_REVIEW, status(1));
        rounds.runAt(Instant.parse("2026-10-26T09:00:00Z"));

        assertEquals(
                Instant.parse("2026-10-26T09:00:00Z"), rounds.last(1).header().at());
    }

    @Test
    void givenMoreRoundsThanOneBatchWhenAllAreDueThenAllEndInOneRun() {
        LongStream.rangeClosed(1, 105).forEach(id -> rounds.round(id, TWO_DAYS, "product"));

        rounds.runAt(NOW.plus(TWO_DAYS));

        assertEquals(0, rounds.specs.store.rounds().overdue(NOW.plus(TWO_DAYS)));
        assertEquals(
                105,
                LongStream.rangeClosed(1, 105)
                        .filter(id -> status(id) == SpecStatus.DECISION_MEETING)
                        .count());
    }

    private static ReviewEvent review(LogEntry<SpecEvent> entry) {
        return assertInstanceOf(SpecEvent.InReview.class, entry.event()).event();
    }
}
