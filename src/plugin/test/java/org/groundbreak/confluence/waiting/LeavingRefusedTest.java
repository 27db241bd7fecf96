package org.groundbreak.confluence.waiting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.Test;

/** Rule N6: what cannot be handed over says why, and changes no other; who may not ask is told nothing. */
class LeavingRefusedTest extends LeavingCase {

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

    /** The logs of a dry run are read at once; where that fails each is read by itself, and only the broken one fails. */
    @Test
    void givenALogThatCannotBeReadWhenSomebodyLeavesThenThatRowSaysSoAndTheOthersAreAsEver() throws SQLException {
        rounds.round(1, TWO_DAYS, "product");
        rounds.round(2, Duration.ofHours(50), "product");
        rounds.specs.database.execute(
                "UPDATE",
                "EVENT",
                "SET \"DATA\" = 'no data' WHERE \"STREAM\" = '"
                        + SpecLog.idOf(1).value() + "'");

        assertEquals(Map.of(1L, "refused", 2L, "possible"), results(replace("product", "designer", true)));
        LeavingBody body = replace("product", "designer", false);

        assertEquals(Map.of(1L, "refused", 2L, "done"), results(body));
        assertEquals("unexpected", body.rows().get(0).code());
        assertEquals(
                Set.of(rounds.number("designer")), rounds.latest(2).reviewers().keySet());
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
        assertEquals("replacement-people", problem("product", " "));
        assertEquals("replacement-same", problem("product", "product"));
        assertEquals("reviewer-deactivated", problem("product", "retired"));
    }

    @Test
    void givenSomebodyWhoMayNotLookPeopleUpWhenAskedThenNothingIsReadOfAnybody() {
        hidePeople();

        assertEquals(
                "people-hidden",
                assertThrows(Problem.class, () -> rounds.feature.leaving().requireAsker())
                        .code());
    }

    private String problem(String leaving, String coming) {
        return assertThrows(Problem.class, () -> replace(leaving, coming, false))
                .code();
    }
}
