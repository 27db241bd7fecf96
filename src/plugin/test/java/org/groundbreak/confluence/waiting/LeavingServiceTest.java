package org.groundbreak.confluence.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.confluence.waiting.LeavingBody.LeavingRow;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule P6: somebody who leaves is replaced round by round, first as a dry run; one that is refused changes no other. */
class LeavingServiceTest {

    private static final Duration TWO_DAYS = Duration.ofHours(48);

    private final RoundsFixture rounds = new RoundsFixture();

    @BeforeEach
    void watchOver() {
        rounds.watcher("admin");
        rounds.specs.confluence.signIn("admin");
    }

    @AfterEach
    void close() {
        rounds.close();
    }

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
    void givenAnApproverWhoLeavesWhenReplacedThenHisRoundsAreNamedForThePanel() {
        rounds.round(1, TWO_DAYS, "product");

        LeavingBody body = replace("engineer", "designer", false);

        assertEquals(Map.of(1L, "refused"), results(body));
        assertEquals("approver-leaves", body.rows().get(0).code());
    }

    /** Being a process owner gives no right to view: nothing is changed there, and nothing said of it. */
    @Test
    void givenAPageThatTheCallerMayNotViewWhenSomebodyLeavesThenNothingIsChangedThere() {
        Page secret = rounds.round(1, TWO_DAYS, "product");
        rounds.specs.confluence.restrict(secret);

        LeavingBody body = replace("product", "designer", false);

        assertEquals(List.of(), body.rows());
        assertEquals(
                Set.of(rounds.number("product")), rounds.latest(1).reviewers().keySet());
    }

    @Test
    void givenSomebodyWhoWatchesOverNothingWhenHeReplacesThenEachRoundRefusesHim() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.specs.confluence.signIn("outsider");

        LeavingBody body = replace("product", "designer", false);

        assertEquals(Map.of(1L, "refused"), results(body));
        assertEquals("not-the-driver", body.rows().get(0).code());
        assertEquals(
                Set.of(rounds.number("product")), rounds.latest(1).reviewers().keySet());
    }

    /** One round that cannot be read: it says so, and the others are done. */
    @Test
    void givenARoundThatFailsWhenSomebodyLeavesThenTheOthersAreDone() {
        Page broken = rounds.round(1, TWO_DAYS, "product");
        rounds.round(2, Duration.ofHours(50), "product");
        when(broken.getBodyAsString()).thenThrow(new IllegalStateException("test"));

        LeavingBody body = replace("product", "designer", false);

        assertEquals("done", results(body).get(2L));
        assertEquals("refused", results(body).get(1L));
    }

    @Test
    void givenSomebodyWhoMayNotViewTheSpecWhenHeShallReviewThenThatRoundSaysSo() {
        Page page = rounds.round(1, TWO_DAYS, "product");
        when(rounds.specs
                        .confluence
                        .permissions()
                        .hasPermission(eq(rounds.specs.confluence.user("designer")), eq(Permission.VIEW), eq(page)))
                .thenReturn(false);

        assertEquals(
                "reviewer-cannot-view",
                replace("product", "designer", true).rows().get(0).code());
    }

    @Test
    void givenNamesThatCannotBeWhenAskedThenNothingIsDone() {
        rounds.round(1, TWO_DAYS, "product");

        assertEquals("reviewer-unknown", problem("nobody-of-this-name", "designer"));
        assertEquals("reviewer-required", problem("product", " "));
        assertEquals("replacement-same", problem("product", "product"));
        assertEquals("reviewer-deactivated", problem("product", "retired"));
    }

    @Test
    void givenSomebodyWhoMayNotLookPeopleUpWhenAskedThenNothingIsReadOfAnybody() {
        when(rounds.specs
                        .confluence
                        .permissions()
                        .hasPermission(any(), eq(Permission.VIEW), eq(PermissionManager.TARGET_PEOPLE_DIRECTORY)))
                .thenReturn(false);

        assertEquals(
                "people-hidden",
                assertThrows(Problem.class, () -> rounds.feature.leaving().requireAsker())
                        .code());
    }

    private String problem(String leaving, String coming) {
        return assertThrows(Problem.class, () -> replace(leaving, coming, false))
                .code();
    }

    private LeavingBody replace(String leaving, String coming, boolean dryRun) {
        return rounds.feature.leaving().replace(new LeavingRequest(leaving, coming, dryRun));
    }

    private static Map<Long, String> results(LeavingBody body) {
        return body.rows().stream().collect(Collectors.toMap(LeavingRow::contentId, LeavingRow::result));
    }
}
