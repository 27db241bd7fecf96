package org.groundbreak.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.groundbreak.adrs.AdrNumber;
import org.groundbreak.adrs.NumberScope;
import org.junit.jupiter.api.Test;

/** Numbers of ADRs: each once in its scope, and one for a page (rule A13). */
abstract class AdrNumberTableContract extends StoreContract {

    private static final int TAKERS = 50;
    private static final NumberScope SPACE = new NumberScope("space-1", "");

    AdrNumberTableContract(Supplier<String> url) {
        super(url);
    }

    @Test
    void givenFiftyWhoTakeANumberAtOnceOnTwoNodesThenEachGetsAnotherWithoutGapsA13() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        Collection<Integer> taken = new ConcurrentLinkedQueue<>();

        Race.run(
                TAKERS,
                taker -> taken.add(new AdrNumberTable(nodes.get(taker % nodes.size()))
                        .take(100 + taker, SPACE.id(), "", after(List.of()))
                        .orElseThrow()
                        .value()));

        assertEquals(
                IntStream.rangeClosed(1, TAKERS).boxed().toList(),
                taken.stream().sorted().toList());
    }

    @Test
    void givenAnEventAndASweepOnTwoNodesWhenBothTakeANumberForOnePageThenItHasOneA13() throws Exception {
        List<ActiveObjects> nodes = List.of(ao, database.node());
        Collection<Integer> taken = new ConcurrentLinkedQueue<>();

        Race.run(
                8,
                taker -> taken.add(new AdrNumberTable(nodes.get(taker % nodes.size()))
                        .take(7, SPACE.id(), "", after(List.of()))
                        .orElseThrow()
                        .value()));

        assertEquals(List.of(1), taken.stream().distinct().toList());
        assertEquals(1, ao.count(AdrNumberRow.class));
    }

    @Test
    void givenNumbersThatWereTypedWhenOneIsTakenThenItIsAboveTheHighestA13() {
        AdrNumberTable numbers = new AdrNumberTable(ao);

        assertEquals(
                13,
                numbers.take(1, SPACE.id(), "", after(List.of(new AdrNumber("", 12), new AdrNumber("", 3))))
                        .orElseThrow()
                        .value());
        assertEquals(
                14,
                numbers.take(2, SPACE.id(), "", after(List.of())).orElseThrow().value());
    }

    @Test
    void givenTwoScopesWhenNumbersAreTakenThenEachCountsByItselfAndTheRowHoldsForEverA13() {
        AdrNumberTable numbers = new AdrNumberTable(ao);

        numbers.take(1, "space-1", "", after(List.of()));
        numbers.take(2, "prefix-PAY", "PAY", after(List.of()));

        assertEquals(new TakenNumber("prefix-PAY", "PAY", 1), numbers.of(2).orElseThrow());
        assertEquals(
                new TakenNumber("space-1", "", 1),
                numbers.take(1, "prefix-PAY", "PAY", after(List.of())).orElseThrow());
        assertTrue(numbers.of(3).isEmpty());
    }

    @Test
    void givenAScopeWithoutAnyNumberLeftWhenOneIsTakenThenThereIsNone() {
        assertEquals(
                Optional.empty(),
                new AdrNumberTable(ao)
                        .take(1, SPACE.id(), "", taken -> SPACE.next(List.of(), IntStream.of(AdrNumber.MOST))));
    }

    private static Function<IntStream, OptionalInt> after(List<AdrNumber> typed) {
        return taken -> SPACE.next(typed, taken);
    }
}
