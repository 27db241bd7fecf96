package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrStatus.ACCEPTED;
import static org.groundbreak.adrs.AdrStatus.PROPOSED;
import static org.groundbreak.adrs.AdrStatus.SUPERSEDED;
import static org.groundbreak.adrs.AdrStatus.UNKNOWN;
import static org.groundbreak.adrs.Entry.entry;
import static org.groundbreak.adrs.Entry.index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule A15: which ADRs a list shows, and in what order. */
class AdrFilterTest {

    private static final Optional<LocalDate> NEVER = Optional.empty();
    private static final AdrIndex INDEX = index(
            entry(1, ACCEPTED)
                    .typed("10")
                    .title("b")
                    .date("2026-01-01")
                    .tags("Db", "ui")
                    .decider("K1", ""),
            entry(2, ACCEPTED)
                    .typed("2")
                    .title("C")
                    .date("2026-02-01")
                    .tags("db")
                    .decider(null, "Ada Lovelace"),
            entry(3, PROPOSED).typed("3").title("a").space(2).supersedes(2),
            entry(4, ACCEPTED).title("d").date("2026-03-01").supersedes(1),
            entry(5, UNKNOWN).title("A"));

    static Stream<Arguments> filters() {
        Optional<String> nobody = Optional.empty();
        return Stream.of(
                arguments(AdrFilter.ALL, List.of(2L, 3L, 1L, 5L, 4L)),
                arguments(filter(Set.of(SUPERSEDED), Set.of(), nobody, Set.of(), NEVER, NEVER, false), List.of(1L)),
                arguments(
                        filter(Set.of(ACCEPTED, UNKNOWN), Set.of(), nobody, Set.of(), NEVER, NEVER, false),
                        List.of(2L, 5L, 4L)),
                arguments(filter(Set.of(), Set.of("DB "), nobody, Set.of(), NEVER, NEVER, false), List.of(2L, 1L)),
                arguments(filter(Set.of(), Set.of("ui", "x"), nobody, Set.of(), NEVER, NEVER, false), List.of(1L)),
                arguments(filter(Set.of(), Set.of(), Optional.of("k1"), Set.of(), NEVER, NEVER, false), List.of(1L)),
                arguments(
                        filter(Set.of(), Set.of(), Optional.of("lovelace"), Set.of(), NEVER, NEVER, false),
                        List.of(2L)),
                arguments(filter(Set.of(), Set.of(), Optional.of(" "), Set.of(2L), NEVER, NEVER, false), List.of(3L)),
                arguments(
                        filter(Set.of(), Set.of(), nobody, Set.of(), day("2026-02-01"), NEVER, false), List.of(2L, 4L)),
                arguments(
                        filter(Set.of(), Set.of(), nobody, Set.of(), NEVER, day("2026-02-01"), false), List.of(2L, 1L)),
                arguments(filter(Set.of(), Set.of(), nobody, Set.of(), NEVER, NEVER, true), List.of(2L, 4L)),
                arguments(filter(Set.of(), Set.of("db"), nobody, Set.of(), NEVER, NEVER, true), List.of(2L)));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a15GivenAFilterThenItShowsWhatHoldsAll(AdrFilter filter, List<Long> expected) {
        assertEquals(expected, ids(filter, AdrOrder.NUMBER, false));
    }

    @Test
    void a15GivenAnOrderThenWhatHasNoValueComesLastEitherWay() {
        assertEquals(List.of(2L, 3L, 1L, 5L, 4L), ids(AdrFilter.ALL, AdrOrder.NUMBER, false));
        assertEquals(List.of(1L, 3L, 2L, 5L, 4L), ids(AdrFilter.ALL, AdrOrder.NUMBER, true));
        assertEquals(List.of(1L, 2L, 4L, 3L, 5L), ids(AdrFilter.ALL, AdrOrder.DATE, false));
        assertEquals(List.of(4L, 2L, 1L, 3L, 5L), ids(AdrFilter.ALL, AdrOrder.DATE, true));
        assertEquals(List.of(3L, 5L, 1L, 2L, 4L), ids(AdrFilter.ALL, AdrOrder.TITLE, false));
        assertEquals(List.of(4L, 2L, 1L, 3L, 5L), ids(AdrFilter.ALL, AdrOrder.TITLE, true));
        assertEquals(List.of(3L, 2L, 4L, 1L, 5L), ids(AdrFilter.ALL, AdrOrder.STATUS, false));
        assertEquals(List.of(2L, 3L, 1L, 5L, 4L), ids(AdrFilter.ALL, AdrOrder.REVIEW_BY, true));
        assertEquals(List.of(2L, 3L, 1L, 5L, 4L), ids(AdrFilter.ALL, AdrOrder.ADOPTION, false));
    }

    /** Nobody is reminded of one that does not hold, so its day puts it before none that does. */
    @Test
    void a15GivenADayOfReviewOfOneThatDoesNotHoldThenItIsLast() {
        AdrIndex index = index(
                entry(1, ACCEPTED).typed("1").reviewBy("2026-01-01"),
                entry(2, ACCEPTED).typed("2").reviewBy("2026-03-01").supersedes(1),
                entry(3, ACCEPTED).typed("3").reviewBy("2026-02-01"));

        assertEquals(
                List.of(3L, 2L, 1L),
                AdrFilter.ALL.of(index, AdrOrder.REVIEW_BY, false).stream()
                        .map(AdrEntry::contentId)
                        .toList());
    }

    @Test
    void a15GivenTagsOfAnyCaseThenEachIsOfferedOnce() {
        assertEquals(List.of("Db", "ui"), AdrFilter.tagsOf(INDEX));
    }

    private static List<Long> ids(AdrFilter filter, AdrOrder order, boolean descending) {
        return filter.of(INDEX, order, descending).stream()
                .map(AdrEntry::contentId)
                .toList();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    private static AdrFilter filter(
            Set<AdrStatus> statuses,
            Set<String> tags,
            Optional<String> decider,
            Set<Long> spaces,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean inForce) {
        return new AdrFilter(statuses, tags, decider.stream().collect(Collectors.toSet()), spaces, from, to, inForce);
    }
}
