package org.groundbreak.confluence.register;

import static org.groundbreak.confluence.register.RegisterFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever asks for a part of the register may say, and what is in it then (rule N3). */
class RegisterFilterTest extends RegisterCase {

    @ParameterizedTest
    @CsvSource({"done,,,unknown-decision-status", ",boss,,unknown-role", ",,tomorrow,bad-day", ",,2026-02-30,bad-day"})
    void givenAFilterNobodyKnowsWhenAskedThenItIs400(String status, String role, String from, String code) {
        assertEquals(
                code,
                assertThrows(Problem.class, () -> RegisterFilter.parse(status, role, null, null, from, null))
                        .code());
    }

    @Test
    void givenSeveralStatusesWhenFilteredThenOnlyThoseAreListedAndTheLastTouchedComesFirst() {
        fixture.decision(10, "New").status(DecisionStatus.NOT_STARTED).write();
        fixture.decision(11, "Running").write();
        fixture.decision(12, "Done").status(DecisionStatus.DECIDED).write();

        assertEquals(List.of("Done", "Running", "New"), questions(ALL));
        assertEquals(List.of("Running", "New"), questions(filter("open", null, null, null)));
        assertEquals(List.of("Done"), questions(filter("decided", null, null, null)));
        assertEquals(List.of("New"), questions(filter("not-started", null, null, null)));
        assertEquals(List.of("Running"), questions(filter("in-progress", null, null, null)));
    }

    @Test
    void givenRolesWhenFilteredByMineOrARoleThenOnlyTheViewersOwnAreListedOnceEach() {
        fixture.decision(10, "Others").role("APPROVER", "engineer").write();
        fixture.decision(11, "Approves")
                .role("APPROVER", "product")
                .role("DRIVER", "product")
                .write();
        fixture.decision(12, "Hears").role("INFORMED", "product").write();

        assertEquals(List.of("Hears", "Approves"), questions(filter(null, null, "true", null)));
        assertEquals(List.of("Approves"), questions(filter(null, "approver", null, null)));
        assertEquals(List.of(), questions(filter(null, "contributors", null, null)));
        fixture.confluence.signIn("designer");
        assertEquals(List.of(), questions(filter(null, null, "true", null)), "of whom nothing is known");
    }

    @Test
    void givenDueDatesWhenFilteredThenThoseOfTheDaysAreListedAndNoneWithoutOne() {
        fixture.decision(10, "Never").write();
        fixture.decision(11, "Early").due(TODAY).write();
        fixture.decision(12, "Late").due(TODAY.plusDays(9)).write();

        assertEquals(List.of("Late", "Early"), questions(due(TODAY.toString(), null)));
        assertEquals(List.of("Early"), questions(due(null, TODAY.toString())));
        assertEquals(
                List.of("Late"),
                questions(due(TODAY.plusDays(1).toString(), TODAY.plusDays(9).toString())));
    }

    @Test
    void givenDecidedAndUndecidedOnesWhenAskedForOverdueOnesThenOnlyUndecidedOnesOfThePastAreListed() {
        fixture.decision(10, "Decided late")
                .status(DecisionStatus.DECIDED)
                .due(TODAY.minusDays(5))
                .write();
        fixture.decision(11, "Overdue").due(TODAY.minusDays(5)).write();
        fixture.decision(12, "Today").due(TODAY).write();
        fixture.decision(13, "Never").write();

        assertEquals(List.of("Overdue"), questions(filter(null, null, null, "true")));
        assertEquals(List.of("Overdue"), questions(filter("open", null, null, "true")));
        assertEquals(List.of(), questions(filter("decided", null, null, "true")));
    }

    /** Rule N3: the day ends in the zone of the space, wherever whoever reads it is. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T11:30:00Z, Pacific/Kiritimati, 2026-03-02, true",
        "2026-03-02T11:30:00Z, Pacific/Kiritimati, 2026-03-01, true",
        "2026-03-02T09:30:00Z, Pacific/Kiritimati, 2026-03-02, false",
        "2026-03-02T11:30:00Z, UTC, 2026-03-02, false",
        "2026-03-03T00:00:00Z, UTC, 2026-03-02, true",
        "2026-03-03T07:59:00Z, America/Los_Angeles, 2026-03-02, false",
        "2026-03-03T08:00:00Z, America/Los_Angeles, 2026-03-02, true",
        "2026-03-03T12:01:00Z, Etc/GMT+12, 2026-03-02, true"
    })
    void givenADayThatIsOverInOneZoneOnlyWhenAskedForOverdueOnesThenTheSpacesZoneCounts(
            Instant now, ZoneId zone, LocalDate due, boolean overdue) {
        fixture.specs.clock.set(now);
        fixture.serverZone = zone;
        fixture.decision(10, "Which queue?").due(due).write();

        assertEquals(overdue, part(ALL).rows().get(0).overdue());
        assertEquals(
                overdue ? 1 : 0, questions(filter(null, null, null, "true")).size());
    }
}
