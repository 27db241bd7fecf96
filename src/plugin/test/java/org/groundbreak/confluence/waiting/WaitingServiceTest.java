package org.groundbreak.confluence.waiting;

import static org.groundbreak.confluence.SpecFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.pages.Page;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.groundbreak.confluence.waiting.WaitingBody.MatterBody;
import org.groundbreak.confluence.waiting.WaitingBody.WaitingRow;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules R19 and N2: somebody finds what waits for him, on pages he may view, and nothing else. */
class WaitingServiceTest {

    private static final Duration TWO_DAYS = Duration.ofHours(48);

    private final RoundsFixture rounds = new RoundsFixture();

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void givenRoundsWhenAskedThenEachFindsHisOwnByTheEndOfTheirWindow() {
        rounds.round(1, Duration.ofHours(30), "product");
        rounds.round(2, Duration.ofHours(20), "product", "designer");
        Page asked = rounds.spec(3);
        rounds.ask(asked, "product", 901);
        rounds.answer(asked, "author", 901);

        assertEquals(List.of(2L, 1L, 3L), pages(part("product", null)));
        assertEquals(List.of("VERDICT"), matters(part("product", null).rows().get(0)));
        assertEquals(List.of("ANSWERS"), matters(part("product", null).rows().get(2)));
        assertNull(part("product", null).rows().get(2).endsAt());
        assertEquals(List.of(2L), pages(part("designer", null)));
        assertEquals(List.of("APPROVAL"), matters(part("engineer", null).rows().get(0)));
        assertEquals(List.of(), pages(part("author", null)));
        assertEquals(List.of(), pages(part("outsider", null)));
    }

    @Test
    void givenAWindowThatEndedWhenAskedThenTheDriverPlansTheMeetingAndTheApproverCloses() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.runAt(NOW.plus(TWO_DAYS).plusSeconds(3600));

        WaitingRow driver = part("author", null).rows().get(0);
        assertEquals(List.of("MEETING"), matters(driver));
        assertTrue(driver.ended());
        assertEquals(List.of("CLOSING"), matters(part("engineer", null).rows().get(0)));
        assertEquals(List.of("VERDICT"), matters(part("product", null).rows().get(0)));
    }

    @Test
    void givenAVerdictWhenAskedAgainThenNothingWaits() {
        Page page = rounds.round(1, TWO_DAYS, "product");

        rounds.verdict(page, "product", Verdict.APPROVE);

        assertEquals(List.of(), pages(part("product", null)));
    }

    /** Neither title nor number of what is hidden (rule N2). */
    @Test
    void givenAPageThatHeMayNotViewWhenAskedThenItIsNotThere() {
        rounds.round(1, TWO_DAYS, "product");
        Page secret = rounds.round(2, TWO_DAYS, "product");
        rounds.specs.confluence.restrict(secret);

        WaitingBody body = part("product", null);

        assertEquals(List.of(1L), pages(body));
        assertNull(body.after());
        assertTrue(body.sure());
    }

    @Test
    void givenMoreThanTwentyWhenAskedPartByPartThenAllComeOnceAndTheLastSaysThatItIsTheLast() {
        LongStream.rangeClosed(1, 25).forEach(id -> rounds.round(id, Duration.ofHours(10 + id / 10), "product"));

        WaitingBody first = part("product", null);
        WaitingBody second = part("product", first.after());

        assertEquals(LongStream.rangeClosed(1, 20).boxed().toList(), pages(first));
        assertTrue(first.sure());
        assertEquals(LongStream.rangeClosed(21, 25).boxed().toList(), pages(second));
        assertNull(second.after());
    }

    /** What lies behind more hidden pages than are looked at; the place names none of them (rule N1). */
    @Test
    void givenMoreHiddenPagesThanAreLookedAtWhenAskedThenThePlaceIsSealedAndTheRestComesNext() {
        LongStream.rangeClosed(1, 201)
                .forEach(id -> rounds.specs.confluence.restrict(rounds.round(id, Duration.ofHours(10), "product")));
        Page open = rounds.round(202, Duration.ofHours(11), "product");

        WaitingBody first = part("product", null);
        assertEquals(List.of(), first.rows());
        assertFalse(first.sure());
        assertFalse(first.after().contains("-200"), first.after());

        assertEquals(List.of(open.getId()), pages(part("product", first.after())));
    }

    @Test
    void givenTwentyRowsWhenAskedThenItCostsTwoSelectsHoweverManyWait() throws SQLException {
        LongStream.rangeClosed(1, 40).forEach(id -> rounds.round(id, TWO_DAYS, "product"));
        rounds.specs.confluence.signIn("product");

        assertEquals(
                Map.of("SELECT PERSON", 1, "SELECT WAITED_FOR", 1),
                new Statements(rounds.specs.database).of(() -> part("product", null)));
    }

    @Test
    void givenNobodySignedInWhenAskedThenHeHasToSignIn() {
        rounds.specs.confluence.signIn(null);

        assertEquals(
                "sign-in",
                assertThrows(Problem.class, () -> rounds.feature.waiting().part(null))
                        .code());
    }

    @Test
    void givenAPlaceThatIsNoneWhenAskedThenThatIsSaid() {
        rounds.specs.confluence.signIn("product");

        assertEquals(
                "bad-cursor",
                assertThrows(Problem.class, () -> rounds.feature.waiting().part("x"))
                        .code());
    }

    private WaitingBody part(String user, String cursor) {
        rounds.specs.confluence.signIn(user);
        return rounds.feature.waiting().part(cursor);
    }

    private static List<Long> pages(WaitingBody body) {
        return body.rows().stream().map(WaitingRow::contentId).toList();
    }

    private static List<String> matters(WaitingRow row) {
        return row.matters().stream().map(MatterBody::matter).toList();
    }
}
