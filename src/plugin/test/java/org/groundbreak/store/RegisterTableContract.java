package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the register asks for is found alike on every database. */
abstract class RegisterTableContract extends StoreContract {

    private static final RegisterQuery ALL =
            new RegisterQuery(OptionalLong.empty(), Set.of(), Optional.empty(), Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonNumber ANN = new PersonNumber(4);
    private static final PersonNumber BEN = new PersonNumber(5);

    private DecisionTable decisions;
    private RegisterTable register;

    RegisterTableContract(Supplier<String> url) {
        super(url);
    }

    @BeforeEach
    void openTables() {
        decisions = new DecisionTable(ao);
        register = new RegisterTable(ao);
    }

    @Test
    void givenDecisionsWhenReadInPartsThenEachIsThereOnceAndTheLastWrittenComesFirst() {
        for (int i = 1; i <= 7; i++) {
            write(i, 7, "IN_PROGRESS", Optional.empty(), Map.of());
        }
        List<Long> pages = new ArrayList<>();
        long place = Long.MAX_VALUE;
        List<RegisteredDecision> part;
        do {
            part = register.behind(ALL, place, 3);
            part.forEach(found -> pages.add(found.decision().contentId()));
            place = part.isEmpty() ? place : part.get(part.size() - 1).place();
        } while (!part.isEmpty());

        assertEquals(List.of(7L, 6L, 5L, 4L, 3L, 2L, 1L), pages);
    }

    @Test
    void givenSpaceStatusAndDaysWhenAskedForThenOnlyThoseAreFound() {
        write(1, 7, "IN_PROGRESS", Optional.of(DAY), Map.of());
        write(2, 8, "IN_PROGRESS", Optional.of(DAY), Map.of());
        write(3, 7, "DECIDED", Optional.of(DAY), Map.of());
        write(4, 7, "IN_PROGRESS", Optional.of(DAY.plusDays(2)), Map.of());
        write(5, 7, "NOT_STARTED", Optional.empty(), Map.of());

        assertEquals(List.of(5L, 4L, 3L, 1L), pages(OptionalLong.of(7), Set.of(), null, null));
        assertEquals(
                List.of(5L, 4L, 2L, 1L), pages(OptionalLong.empty(), Set.of("IN_PROGRESS", "NOT_STARTED"), null, null));
        assertEquals(List.of(3L, 2L, 1L), pages(OptionalLong.empty(), Set.of(), null, DAY));
        assertEquals(List.of(4L), pages(OptionalLong.empty(), Set.of(), DAY.plusDays(1), null), "none without a day");
    }

    @Test
    void givenSomebodysRolesWhenAskedForThenEachDecisionIsThereOnceAndAPartMayBeEmpty() {
        write(1, 7, "IN_PROGRESS", Optional.empty(), Map.of("DRIVER", List.of(ANN), "APPROVER", List.of(ANN, BEN)));
        write(2, 7, "DECIDED", Optional.empty(), Map.of("INFORMED", List.of(ANN)));
        write(3, 7, "IN_PROGRESS", Optional.empty(), Map.of("INFORMED", List.of(BEN)));
        RegisterQuery open =
                new RegisterQuery(OptionalLong.empty(), Set.of("IN_PROGRESS"), Optional.empty(), Optional.empty());

        assertEquals(List.of(2L, 1L), held(ALL, ANN, Optional.empty()));
        assertEquals(List.of(1L), held(ALL, BEN, Optional.of("APPROVER")));
        RegisterTable.Held first = register.held(open, ANN, Optional.empty(), Long.MAX_VALUE, 1);
        assertEquals(List.of(), first.decisions(), "the last one is decided");
        assertTrue(!first.last());
        assertEquals(
                Map.of("DRIVER", List.of(ANN), "APPROVER", List.of(ANN, BEN)),
                register.holders(List.of(stream(1))).get(stream(1)));
    }

    /** Roles of one decision may come in two parts. */
    @Test
    void givenTwoRolesInTwoPartsWhenReadInPartsThenTheDecisionIsThereOnce() {
        write(1, 7, "IN_PROGRESS", Optional.empty(), Map.of("DRIVER", List.of(ANN), "APPROVER", List.of(ANN)));
        List<Long> pages = new ArrayList<>();
        long place = Long.MAX_VALUE;
        RegisterTable.Held part;
        do {
            part = register.held(ALL, ANN, Optional.empty(), place, 1);
            part.decisions().forEach(found -> pages.add(found.decision().contentId()));
            place = part.next();
        } while (!part.last());

        assertEquals(List.of(1L), pages);
    }

    private List<Long> held(RegisterQuery query, PersonNumber person, Optional<String> role) {
        return register.held(query, person, role, Long.MAX_VALUE, 10).decisions().stream()
                .map(found -> found.decision().contentId())
                .toList();
    }

    private List<Long> pages(OptionalLong space, Set<String> statuses, LocalDate from, LocalDate to) {
        RegisterQuery query = new RegisterQuery(space, statuses, Optional.ofNullable(from), Optional.ofNullable(to));
        return register.behind(query, Long.MAX_VALUE, 10).stream()
                .map(found -> found.decision().contentId())
                .toList();
    }

    private void write(
            long page, long space, String status, Optional<LocalDate> due, Map<String, List<PersonNumber>> holders) {
        DecisionEntry entry = new DecisionEntry(
                stream(page),
                page,
                "d" + page,
                space,
                true,
                0,
                Optional.of("Which?"),
                Optional.empty(),
                due,
                false,
                Optional.empty(),
                1,
                new DecisionStanding(status, Optional.empty(), 0, Optional.empty(), 1));
        decisions.update(entry, holders);
    }

    private static StreamId stream(long page) {
        return new StreamId("02abc" + page);
    }
}
