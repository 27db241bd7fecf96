package org.groundbreak.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.EventHeader;
import org.groundbreak.events.LogEntry;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.RoundEvent;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.specs.SpecEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule T7. The events happen one a day, the first on day 1. */
class CountedApprovalTest {

    private static final PersonNumber BEN = new PersonNumber(2);
    private static final SpecEvent WITHDRAWN = new SpecEvent.ApprovalWithdrawn(1);
    private static final SpecEvent OTHER = new SpecEvent.InReview(new RoundEvent.RoundStarted(1));

    private final List<LogEntry<SpecEvent>> entries = new ArrayList<>();

    @Test
    void givenSeveralApprovalsBeforeTheStartThenTheFirstCounts() {
        happened(OTHER, approved(1), approved(2));

        assertEquals(Optional.of(day(2)), countedAt(day(9)));
        CountedApproval counted =
                CountedApproval.of(entries, Optional.of(day(9))).orElseThrow();
        assertEquals(new CountedApproval(2, entries.get(1).header(), 1), counted);
    }

    @Test
    void givenAWithdrawalBeforeTheStartThenTheFirstApprovalAfterItCounts() {
        happened(approved(1), WITHDRAWN, approved(2), OTHER, approved(3));

        assertEquals(Optional.of(day(3)), countedAt(day(9)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
    void givenARoundThatEndedOtherwiseThenTheFirstApprovalAfterItCounts(RoundOutcome outcome) {
        happened(approved(1), new SpecEvent.InReview(new RoundEvent.RoundClosed(2, outcome)), approved(3));

        assertEquals(Optional.of(day(3)), countedAt(day(9)));
    }

    @Test
    void givenWhatHappensFromTheStartOnThenTheApprovalIsFrozen() {
        happened(approved(1), WITHDRAWN, approved(2));

        assertEquals(Optional.of(day(1)), countedAt(day(2)));
        assertEquals(Optional.of(day(1)), countedAt(day(2).minusMillis(1)));
    }

    @Test
    void givenNoApprovalBeforeTheStartThenTheFirstAfterItCounts() {
        happened(OTHER, OTHER, approved(1), WITHDRAWN, approved(2));

        assertEquals(Optional.of(day(3)), countedAt(day(2)));
        assertEquals(Optional.of(day(3)), countedAt(day(3)));
    }

    /** An approval that had been taken back when the work began is not what the work began with. */
    @Test
    void givenAnApprovalWithdrawnBeforeTheStartThenTheFirstAfterTheStartCounts() {
        happened(approved(1), WITHDRAWN, OTHER, approved(2));

        assertEquals(Optional.of(day(4)), countedAt(day(3)));
    }

    @Test
    void givenNoStartThenTheApprovalThatStandsCounts() {
        happened(approved(1), WITHDRAWN);
        assertEquals(Optional.empty(), CountedApproval.of(entries, Optional.empty()));

        happened(approved(2), approved(3));
        assertEquals(
                Optional.of(day(3)),
                CountedApproval.of(entries, Optional.empty()).map(CountedApproval::at));
    }

    @Test
    void givenNoApprovalThenNoneCounts() {
        happened(OTHER);

        assertEquals(Optional.empty(), countedAt(day(1)));
    }

    /** Two things in one moment: the sequence says which was first. */
    @Test
    void t7GivenEventsInOneMomentThenTheirSequenceDecides() {
        at(1, approved(1));
        at(2, WITHDRAWN, approved(2), approved(3));
        assertEquals(Optional.of(2L + 1), sequenceAt(day(3)));

        entries.clear();
        at(2, approved(1), WITHDRAWN);
        assertEquals(Optional.empty(), sequenceAt(day(3)));
    }

    /** Not before the start, but with it: nothing stood when the work began. */
    @Test
    void t7GivenAnApprovalInTheMomentOfTheStartThenItIsTheFirstAfterIt() {
        at(2, approved(1), WITHDRAWN, approved(2));

        assertEquals(Optional.of(1L), sequenceAt(day(2)));
    }

    /** The clock of one node is ahead: what follows in the stream is later all the same. */
    @Test
    void t7GivenAnEventAfterTheStartWhoseClockSaysBeforeThenTheApprovalIsFrozen() {
        at(5, approved(1));
        at(3, WITHDRAWN);
        at(6, approved(2));
        assertEquals(Optional.of(1L), sequenceAt(day(4)));

        entries.clear();
        at(1, approved(1));
        at(5, OTHER);
        at(3, WITHDRAWN);
        assertEquals(Optional.of(1L), sequenceAt(day(4)));
    }

    private Optional<Long> sequenceAt(Instant start) {
        return CountedApproval.of(entries, Optional.of(start)).map(CountedApproval::sequence);
    }

    private void at(int day, SpecEvent... events) {
        for (SpecEvent event : events) {
            entries.add(new LogEntry<>(entries.size() + 1, new EventHeader(day(day), BEN, 1), event));
        }
    }

    private Optional<Instant> countedAt(Instant start) {
        return CountedApproval.of(entries, Optional.of(start)).map(CountedApproval::at);
    }

    private void happened(SpecEvent... events) {
        for (SpecEvent event : events) {
            int number = entries.size() + 1;
            entries.add(new LogEntry<>(number, new EventHeader(day(number), BEN, 1), event));
        }
    }

    private static SpecEvent approved(int round) {
        return new SpecEvent.InReview(new RoundEvent.RoundClosed(round, RoundOutcome.APPROVED));
    }

    private static Instant day(int day) {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * day);
    }
}
