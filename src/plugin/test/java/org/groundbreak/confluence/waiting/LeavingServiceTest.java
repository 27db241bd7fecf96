package org.groundbreak.confluence.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.waiting.LeavingBody.LeavingRow;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Rules N6 and S16: what somebody who leaves has goes to somebody else, spec by spec, first as a dry run; one that is refused
 * changes no other.
 */
class LeavingServiceTest extends LeavingCase {

    private static final String[] ALONE = {"product"};
    private static final String[] REFUSED = {"product", "designer"};

    @Test
    void givenADryRunWhenSomebodyLeavesThenItIsSaidWhatWouldChangeAndNothingDoes() {
        rounds.round(1, TWO_DAYS, "product");
        Page both = rounds.round(2, TWO_DAYS, "product", "designer");
        long events = rounds.specs.log.read(1).entries().size();

        LeavingBody body = replace("product", "designer", true);

        assertTrue(body.dryRun());
        assertEquals(Map.of(1L, "possible", both.getId(), "refused"), results(body));
        assertEquals("reviewer-already", body.rows().get(1).code());
        assertEquals(events, rounds.specs.log.read(1).entries().size());
        assertEquals(
                Set.of(rounds.number("product")), rounds.latest(1).reviewers().keySet());
    }

    @Test
    void givenSomebodyWhoLeavesWhenReplacedThenEveryRoundThatWaitsForHimHasTheOtherAndTheRestIsAsItWas() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.round(2, TWO_DAYS, "product", "designer");
        Page approved = rounds.round(3, TWO_DAYS, "product");
        rounds.verdict(approved, "product", Verdict.APPROVE);
        Page dissent = rounds.round(4, TWO_DAYS, "product");
        rounds.verdict(dissent, "product", Verdict.REQUEST_CHANGES);

        LeavingBody body = replace("product", "designer", false);

        assertEquals(Map.of(1L, "done", 2L, "refused", 4L, "done"), results(body));
        assertEquals(
                Set.of(rounds.number("designer")), rounds.latest(1).reviewers().keySet());
        assertEquals(2, rounds.latest(2).reviewers().size());
        assertEquals(
                Set.of(rounds.number("product")), rounds.latest(3).reviewers().keySet());
        assertEquals(
                Set.of(rounds.number("designer")), rounds.latest(4).reviewers().keySet());
        assertEquals(rounds.number("admin"), rounds.last(1).header().actor());
    }

    @Test
    void givenAnApproverOrADriverWhoLeavesWhenHandedOverThenEverySpecHasTheOtherWithARoundAndWithout() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.spec(2);
        assertEquals(Map.of(1L, "possible", 2L, "possible"), results(replace("engineer", "designer", true)));
        assertEquals(
                Optional.of(rounds.number("engineer")), rounds.specs.state(1).approver());

        LeavingBody approver = replace("engineer", "designer", false);
        LeavingBody driver = replace("author", "designer", false);

        assertEquals(Map.of(1L, "done", 2L, "done"), results(approver));
        assertEquals(Set.of("APPROVER"), parts(approver));
        assertEquals(Map.of(1L, "done", 2L, "done"), results(driver));
        assertEquals(Set.of("DRIVER"), parts(driver));
        for (long id : new long[] {1, 2}) {
            assertEquals(
                    Optional.of(rounds.number("designer")),
                    rounds.specs.state(id).approver());
            assertEquals(
                    Optional.of(rounds.number("designer")),
                    rounds.specs.state(id).driver());
        }
        assertEquals(List.of(), replace("engineer", "designer", false).rows());
        assertEquals(List.of(), replace("author", "designer", false).rows());
    }

    /** The driver hands over all that he has himself, his own part last: after it he could do nothing more. */
    @Test
    void givenADriverWhoLeavesAndReviewsWhenHeHandsOverHimselfThenHisOwnPartComesLast() {
        rounds.round(1, TWO_DAYS, "author");
        rounds.specs.confluence.signIn("author");

        LeavingBody body = replace("author", "designer", false);

        assertEquals(
                List.of("REVIEWER", "DRIVER"),
                body.rows().stream().map(LeavingRow::part).toList());
        assertEquals(
                Set.of("done"), body.rows().stream().map(LeavingRow::result).collect(Collectors.toSet()));
    }

    /** He was named by somebody else after the list was made. */
    @Test
    void givenAnotherApproverInTheMeantimeWhenHandedOverThenHeStays() {
        rounds.spec(1);
        rounds.specs.approver(rounds.specs.confluence.pageManager().getPage(1L), "author", "product");
        rounds.specs.confluence.signIn("admin");

        assertEquals(
                "part-gone",
                assertThrows(Problem.class, () -> rounds.specs
                                .reviews
                                .roles()
                                .replaceApprover(
                                        rounds.specs.reviews.desk().openForCommand(1),
                                        rounds.number("engineer"),
                                        "designer"))
                        .code());
        assertEquals(
                Optional.of(rounds.number("product")), rounds.specs.state(1).approver());
    }

    /** Nothing can be said of him but his number, and that only while no account belongs to it. */
    @Test
    void givenAnAccountThatWasRemovedWhenItsNumberIsGivenThenItsPartsAreHandedOver() {
        rounds.round(1, TWO_DAYS, "product");
        long product = rounds.number("product").value();
        assertEquals(
                "replacement-people",
                assertThrows(Problem.class, () -> replaceNumber(product)).code());
        rounds.specs.store.people().forget(rounds.specs.confluence.key("product"));

        LeavingBody body = replaceNumber(product);

        assertEquals(Map.of(1L, "done"), results(body));
        assertEquals(
                Set.of(rounds.number("designer")), rounds.latest(1).reviewers().keySet());
        assertEquals(List.of(), replaceNumber(9_999).rows());
    }

    private LeavingBody replaceNumber(long number) {
        return rounds.feature.leaving().replace(new LeavingRequest(null, number, "designer", false, null));
    }

    /** Those whom nobody can replace, too: they keep nobody from his turn. */
    @Test
    void givenMoreThanOnePartWhenAskedAgainWithThePlaceThenEveryRoundHasItsTurnOnce() {
        for (long id = 1; id <= 50; id++) {
            rounds.round(id, Duration.ofHours(10 + id / 10), id % 10 == 0 ? REFUSED : ALONE);
        }
        rounds.specs.confluence.signIn("admin");

        List<LeavingRow> rows = new ArrayList<>();
        String after = null;
        int requests = 0;
        do {
            LeavingBody body =
                    rounds.feature.leaving().replace(new LeavingRequest("product", null, "designer", false, after));
            assertTrue(body.rows().size() <= 20);
            rows.addAll(body.rows());
            after = body.after();
            requests++;
        } while (after != null);

        assertEquals(3, requests);
        assertEquals(50, rows.stream().map(LeavingRow::contentId).distinct().count());
        assertEquals(50, rows.size());
        assertEquals(
                45, rows.stream().filter(row -> row.result().equals("done")).count());
        assertEquals(List.of("reviewer-already"), codesOf(rows));
    }

    /** What lies behind hidden pages is reached with a place that names none of them (rule N1). */
    @Test
    void givenMoreHiddenPagesThanAreLookedAtWhenAskedThenThePlaceIsSealedAndTheRestComesNext() {
        for (long id = 1; id <= 201; id++) {
            rounds.specs.confluence.restrict(rounds.round(id, Duration.ofHours(10), "product"));
        }
        rounds.round(202, Duration.ofHours(11), "product");
        rounds.specs.confluence.signIn("admin");

        LeavingBody first = replace("product", "designer", true);
        assertEquals(List.of(), first.rows());
        assertFalse(first.after().contains("-200"), first.after());

        LeavingBody next =
                rounds.feature.leaving().replace(new LeavingRequest("product", null, "designer", true, first.after()));
        assertEquals(Map.of(202L, "possible"), results(next));
        assertEquals(
                "bad-cursor",
                assertThrows(Problem.class, () -> rounds.feature
                                .leaving()
                                .replace(new LeavingRequest("product", null, "designer", true, "7-0-1")))
                        .code());
    }

    private static Set<String> parts(LeavingBody body) {
        return body.rows().stream().map(LeavingRow::part).collect(Collectors.toSet());
    }

    private static List<String> codesOf(List<LeavingRow> rows) {
        return rows.stream()
                .map(LeavingRow::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
