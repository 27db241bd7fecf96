package org.groundbreak.confluence.waiting;

import static org.groundbreak.confluence.SpecFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.groundbreak.events.LogEntry;
import org.groundbreak.host.errors.ErrorKind;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundPhase;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.specs.SpecEvent;
import org.groundbreak.specs.SpecStatus;
import org.junit.jupiter.api.Test;

/** Rules R2 and R20: a window that could not be ended, or not by the job, ends all the same, as planned and once. */
class LateWindowEndTest extends WindowEndsCase {

    @Test
    void givenAnEndThatIsRecordedWhenTheJobRunsAgainOrOnAnotherNodeThenNothingIsAdded() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.runAt(NOW.plus(TWO_DAYS));
        long events = rounds.specs.log.read(1).entries().size();

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(60));
        rounds.job().run();

        assertEquals(events, rounds.specs.log.read(1).entries().size());
    }

    /** The other node ends it between the reading and the writing of this one. */
    @Test
    void givenTwoNodesThatEndOneWindowInTheSameMomentThenOneRecordsItAndTheOtherFindsItDone() {
        Page page = rounds.round(1, elapsed(TWO_DAYS), RoundsFixture.KEPT_OPEN);
        rounds.verdict(page, "engineer", Verdict.APPROVE);
        PageManager pages = rounds.specs.confluence.pageManager();
        List<VersionHistorySummary> history = pages.getVersionHistorySummaries(page);
        WindowEnds other = rounds.job();
        AtomicBoolean first = new AtomicBoolean(true);
        when(pages.getVersionHistorySummaries(page)).thenAnswer(call -> {
            if (first.getAndSet(false)) {
                other.run();
            }
            return history;
        });
        long before = rounds.specs.log.read(1).entries().size();

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(40));

        assertFalse(first.get());
        assertEquals(before + 2, rounds.specs.log.read(1).entries().size());
        assertEquals(SpecStatus.APPROVED, status(1));
        assertEquals(0, rounds.job.left());
    }

    @Test
    void givenAServerThatWasDownAtTheEndWhenItIsBackDaysLaterThenTheEndIsRecordedAsPlanned() {
        rounds.round(1, TWO_DAYS, "product");

        rounds.runAt(NOW.plus(Duration.ofDays(9)));

        assertEquals(NOW.plus(TWO_DAYS), rounds.last(1).header().at());
        assertEquals(Optional.of(NOW.plus(TWO_DAYS)), rounds.latest(1).endedAt());
    }

    /** A question one minute before the end, too, which moves nothing (rule R3). */
    @Test
    void givenACommandThatComesAfterTheEndBeforeTheJobThenItIsDecidedAsAfterTheEndAndTheJobFindsItDone() {
        Page page = rounds.round(1, TWO_DAYS, "product");
        rounds.specs.clock.set(NOW.plus(TWO_DAYS).minusSeconds(60));
        rounds.ask(page, "product", 901);
        rounds.specs.clock.set(NOW.plus(TWO_DAYS).plusSeconds(5));
        rounds.verdict(page, "product", Verdict.APPROVE);
        rounds.verdict(page, "engineer", Verdict.APPROVE);
        long events = rounds.specs.log.read(1).entries().size();

        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(40));

        assertEquals(SpecStatus.DECISION_MEETING, status(1));
        assertEquals(events, rounds.specs.log.read(1).entries().size());
        LogEntry<SpecEvent> end = rounds.specs.log.read(1).entries().stream()
                .filter(entry -> entry.event() instanceof SpecEvent.InReview reviewed
                        && reviewed.event() instanceof RoundEvent.WindowEnded)
                .findFirst()
                .orElseThrow();
        assertEquals(NOW.plus(TWO_DAYS), end.header().at());
        assertEquals(PersonNumber.CLOCK, end.header().actor());
    }

    /** A page that the host cannot read is tried again; the others do not wait for it (rule R20). */
    @Test
    void givenPagesThatCannotBeReadWhenTheJobRunsThenAllOthersEndAndTheseAtTheNextRun() {
        LongStream.rangeClosed(1, 4).forEach(id -> rounds.round(id, TWO_DAYS, "product"));
        Page broken = rounds.specs.confluence.pageManager().getPage(1L);
        when(rounds.specs.confluence.pageManager().getPage(1L)).thenThrow(new IllegalStateException("test"));

        rounds.runAt(NOW.plus(TWO_DAYS));

        assertEquals(RoundPhase.WINDOW, rounds.latest(1).phase());
        LongStream.rangeClosed(2, 4).forEach(id -> assertEquals(SpecStatus.DECISION_MEETING, status(id)));
        assertEquals(1, rounds.job.left());
        TestErrors.only(rounds.errors, ErrorKind.JOB, "window-ends", "java.lang.IllegalStateException");

        doReturn(broken).when(rounds.specs.confluence.pageManager()).getPage(1L);
        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(60));
        assertEquals(NOW.plus(TWO_DAYS), rounds.last(1).header().at());
        assertEquals(0, rounds.job.left());
    }

    @Test
    void givenAPageInTheTrashWhenItIsRestoredAfterTheEndThenTheWindowEndsAsPlanned() {
        Page page = rounds.round(1, TWO_DAYS, "product");
        when(page.isDeleted()).thenReturn(true);
        rounds.runAt(NOW.plus(TWO_DAYS));
        assertEquals(RoundPhase.WINDOW, rounds.latest(1).phase());
        assertEquals(0, rounds.specs.store.rounds().overdue(NOW.plus(TWO_DAYS)));

        when(page.isDeleted()).thenReturn(false);
        rounds.specs.look(1);
        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(600));

        assertEquals(NOW.plus(TWO_DAYS), rounds.last(1).header().at());
        assertEquals(SpecStatus.DECISION_MEETING, status(1));
    }

    @Test
    void givenReadOnlyModeWhenTheJobRunsThenNothingIsWritten() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.specs.clock.set(NOW.plus(TWO_DAYS));

        new WindowEnds(
                        rounds.specs.store.rounds(),
                        rounds.specs.feature.unattended(),
                        rounds.specs.clock,
                        () -> false,
                        rounds.errors)
                .run();

        assertEquals(RoundPhase.WINDOW, rounds.latest(1).phase());
    }
}
