package org.groundbreak.adrs;

import static org.groundbreak.adrs.AdrStatus.PROPOSED;
import static org.groundbreak.adrs.Entry.entry;
import static org.groundbreak.adrs.Entry.index;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundbreak.adrs.AdrFinding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule A13: numbers as people type them, and the next one. */
class AdrNumberTest {

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "0012,12",
        " #7 ,7",
        "ADR-12,ADR-12",
        "adr 0012,ADR-12",
        "Pay_7,PAY-7",
        "ADR12.,ADR-12",
        "ADR #3,ADR-3",
        "ADR\u201112,ADR-12",
        "TEAM-ADR-4,TEAM-ADR-4",
        "No. 5,5",
        "Nr 5,5",
        "0,0",
        "999999,999999"
    })
    void a13GivenANumberThenItIsReadWithItsPrefix(String words, String number) {
        assertEquals(number, AdrNumber.typed(words).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ADR", "1000000", "20260301", "2026-03-01", "twelve", "1.2", "12a", "-", "ADR-12 or 13"})
    void a13GivenAnythingElseThenItIsNone(String words) {
        assertEquals(Optional.empty(), AdrNumber.typed(words));
    }

    @Test
    void a13GivenNoNumberThenTheFirstIsOne() {
        assertEquals(OptionalInt.of(1), next("", List.of()));
    }

    @Test
    void a13GivenTypedAndTakenOnesThenTheNextIsAboveTheHighest() {
        assertEquals(OptionalInt.of(42), next("", List.of("7", "ADR-41", "#3"), 12, 40));
        assertEquals(OptionalInt.of(51), next("", List.of("7"), 50, 2));
    }

    @Test
    void a13GivenAPrefixThenNumbersOfOthersDoNotCount() {
        assertEquals(OptionalInt.of(13), next("adr", List.of("PAY-90", "ADR-12", "9")));
    }

    /** What was taken is never given back, so one who types a huge number must not use them up for everybody. */
    @Test
    void a13GivenATypedNumberNearTheEndThenItLeadsNoRow() {
        assertEquals(OptionalInt.of(13), next("", List.of("999998", "900000", "12")));
        assertEquals(OptionalInt.of(900_000), next("", List.of("899999")));
        assertEquals(OptionalInt.of(900_002), next("", List.of("999998"), 900_001));
    }

    @Test
    void a13GivenAllAreUsedUpThenThereIsNone() {
        assertEquals(OptionalInt.empty(), next("", List.of(), 999_999));
        assertThrows(IllegalArgumentException.class, () -> new AdrNumber("", 1_000_000));
        assertThrows(IllegalArgumentException.class, () -> new AdrNumber("", -1));
    }

    @Test
    void a13GivenEqualTypedNumbersThenEachIsAFindingThatNamesTheOthers() {
        AdrIndex index = index(
                entry(1, PROPOSED).typed("7"),
                entry(2, PROPOSED).typed("ADR-007"),
                entry(3, PROPOSED).typed("PAY-7"));

        assertEquals(List.of(AdrFinding.with(Kind.NUMBER_TWICE, AdrField.NUMBER, List.of(2L))), index.findings(1));
        assertEquals(List.of(AdrFinding.with(Kind.NUMBER_TWICE, AdrField.NUMBER, List.of(1L))), index.findings(2));
        assertEquals(List.of(), index.findings(3));
    }

    @Test
    void a13GivenAnotherNumberTypedThanTakenThenTheOneTakenHolds() {
        AdrIndex index = index(
                entry(1, PROPOSED).taken(4).typed("5"),
                entry(2, PROPOSED).taken(5),
                entry(3, PROPOSED).taken(6).typed("ADR-6"));

        assertEquals(List.of(AdrFinding.in(Kind.NUMBER_DIFFERS, AdrField.NUMBER, "ADR-5")), index.findings(1));
        assertEquals(List.of(), index.findings(2));
        assertEquals(List.of(), index.findings(3));
        assertEquals("ADR-4", index.entry(1).number().orElseThrow().toString());
    }

    @Test
    void a13GivenNumbersThenTheyAreSortedByPrefixAndValue() {
        assertEquals(
                List.of("2", "10", "A-3", "B-1"),
                Stream.of("B-1", "10", "A-3", "2")
                        .map(words -> AdrNumber.typed(words).orElseThrow())
                        .sorted()
                        .map(AdrNumber::toString)
                        .toList());
    }

    private static OptionalInt next(String prefix, List<String> typed, int... taken) {
        return new NumberScope("x", prefix)
                .next(
                        typed.stream()
                                .map(words -> AdrNumber.typed(words).orElseThrow())
                                .toList(),
                        IntStream.of(taken));
    }
}
