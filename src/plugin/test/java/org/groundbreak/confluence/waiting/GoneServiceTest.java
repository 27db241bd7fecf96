package org.groundbreak.confluence.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.groundbreak.confluence.people.Candidate;
import org.groundbreak.confluence.waiting.GoneBody.GonePerson;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.Test;

/** Rule P8: who can do nothing any more is found in the rounds that one watches over and may view, and nowhere else. */
class GoneServiceTest extends WatchedBeginning {

    @Test
    void givenAccountsThatAreGoneOrDeactivatedWhenAskedThenEachIsThereWithItsRoundsAndNobodyElse() {
        rounds.round(1, TWO_DAYS, "retired", "designer");
        rounds.round(2, TWO_DAYS, "product", "retired");
        long product = rounds.number("product").value();
        long engineer = rounds.number("engineer").value();
        rounds.specs.store.people().forget(rounds.specs.confluence.key("product"));
        rounds.specs.store.people().forget(rounds.specs.confluence.key("engineer"));

        assertEquals(
                Set.of(
                        "retired 1 leaving.part.REVIEWER 2 leaving.part.REVIEWER",
                        product + " 2 leaving.part.REVIEWER",
                        engineer + " 1 leaving.part.APPROVER 2 leaving.part.APPROVER"),
                part(null).people().stream().map(GoneServiceTest::text).collect(Collectors.toSet()));
    }

    private static String text(GonePerson person) {
        return (person.number() == null ? person.userName() : person.number())
                + person.rounds().stream()
                        .map(round -> " " + round.contentId() + " " + round.partsText())
                        .collect(Collectors.joining());
    }

    /** What keeps nothing waiting is not asked for. */
    @Test
    void givenAVerdictOfWhoeverIsGoneWhenAskedThenHeIsNotThere() {
        rounds.verdict(rounds.round(1, TWO_DAYS, "retired"), "retired", Verdict.APPROVE);

        assertEquals(List.of(), part(null).people());
    }

    @Test
    void givenPagesThatHeMayNotViewOrDoesNotWatchOverWhenAskedThenNobodyOfThemIsThere() {
        rounds.specs.confluence.restrict(rounds.round(1, TWO_DAYS, "retired"));
        assertEquals(List.of(), part(null).people());

        rounds.round(2, TWO_DAYS, "retired");
        assertEquals(1, part(null).people().size());
        rounds.specs.confluence.signIn("outsider");
        assertEquals(List.of(), part(null).people());
    }

    @Test
    void givenManyRoundsWhenAskedPartByPartThenEachPartCostsTheSameAndTheLastSaysSo() throws SQLException {
        LongStream.rangeClosed(1, 55).forEach(id -> rounds.round(id, TWO_DAYS, "retired"));

        GoneBody first = part(null);
        GoneBody second = part(first.after());

        assertEquals(50, first.people().get(0).rounds().size());
        assertEquals(5, second.people().get(0).rounds().size());
        assertNull(second.after());
        assertEquals(
                Map.of("SELECT PERSON", 1, "SELECT ROUND", 1, "SELECT SETTING", 1, "SELECT WAITED_FOR", 1),
                new Statements(rounds.specs.database).of(() -> part(null)));
    }

    @Test
    void givenNamesWhenAskedWhoCouldLeaveOrComeThenTheDeactivatedCanOnlyLeave() {
        List<String> names = List.of("retired", "designer", "nobody-of-this-name");

        assertEquals(List.of("retired", "designer"), candidates(names, true));
        assertEquals(List.of("designer"), candidates(names, false));
    }

    @Test
    void givenSomebodyWhoMayNotLookPeopleUpWhenAskedThenNothingIsReadOfAnybody() {
        hidePeople();

        assertEquals(
                "people-hidden", assertThrows(Problem.class, () -> part(null)).code());
        assertEquals(
                "people-hidden",
                assertThrows(Problem.class, () -> candidates(List.of("retired"), true))
                        .code());
    }

    private List<String> candidates(List<String> names, boolean leaving) {
        return rounds.feature.leavingCandidates().of(names, leaving).people().stream()
                .map(Candidate::userName)
                .toList();
    }

    private GoneBody part(String cursor) {
        return rounds.feature.gone().part(cursor);
    }
}
