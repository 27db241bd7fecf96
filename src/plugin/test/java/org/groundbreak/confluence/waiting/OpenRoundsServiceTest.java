package org.groundbreak.confluence.waiting;

import static org.groundbreak.confluence.MockConfluence.SPACE;
import static org.groundbreak.confluence.MockConfluence.SPACE_ID;
import static org.groundbreak.confluence.SpecFixture.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.groundbreak.calendar.WindowClock;
import org.groundbreak.calendar.WindowLength;
import org.groundbreak.confluence.specs.SpecLog;
import org.groundbreak.confluence.waiting.OpenRoundsBody.OpenRound;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.store.EventRow;
import org.groundbreak.store.SettingTable;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule N5: whoever watches over rounds sees those of pages he may view, and how many there are beside. */
class OpenRoundsServiceTest {

    private static final Duration TWO_DAYS = Duration.ofHours(48);
    private static final WindowLength KEPT = new WindowLength(TWO_DAYS, WindowClock.ELAPSED);

    private final RoundsFixture rounds = new RoundsFixture();

    @AfterEach
    void close() {
        rounds.close();
    }

    @Test
    void givenAProcessOwnerWhenHeAsksThenHeSeesTheRoundsByTheirEnd() {
        rounds.round(1, Duration.ofHours(30), "product");
        rounds.round(2, Duration.ofHours(20), "product");
        owner(SettingTable.INSTANCE, "designer");

        OpenRoundsBody body = part("designer", null, null);

        assertTrue(body.watching());
        assertEquals(List.of(2L, 1L), pages(body));
        assertEquals("WINDOW", body.rows().get(0).phase());
        assertEquals(0, body.hidden());
        assertNull(body.hiddenText());
        assertEquals(List.of(2L, 1L), pages(part("designer", SPACE, null)));
    }

    @Test
    void givenSomebodyWhoWatchesOverNothingWhenHeAsksThenHeSeesNoneAndThatItIsNotForHim() {
        rounds.round(1, TWO_DAYS, "product");
        owner(SettingTable.INSTANCE, "designer");

        OpenRoundsBody body = part("product", null, null);

        assertFalse(body.watching());
        assertEquals(List.of(), body.rows());
        assertEquals(0, body.hidden());
        assertEquals(
                "not-process-owner",
                assertThrows(Problem.class, () -> part("product", SPACE, null)).code());
    }

    /** The group gives no right to view: of such rounds there is a number and nothing else. */
    @Test
    void givenPagesThatAProcessOwnerMayNotViewWhenHeAsksThenTheyAreCountedAndNotNamed() {
        rounds.round(1, TWO_DAYS, "product");
        Page secret = rounds.round(2, TWO_DAYS, "product");
        Page other = rounds.round(3, TWO_DAYS, "product");
        rounds.specs.confluence.restrict(secret);
        rounds.specs.confluence.restrict(other);
        owner(SettingTable.INSTANCE, "designer");

        OpenRoundsBody body = part("designer", null, null);

        assertEquals(List.of(1L), pages(body));
        assertEquals(2, body.hidden());
    }

    /** Whoever does not watch over them is not even told their number. */
    @Test
    void givenHiddenPagesWhenSomebodyElseAsksThenHeIsToldOfNone() {
        rounds.specs.confluence.restrict(rounds.round(1, TWO_DAYS, "product"));

        assertEquals(0, part("product", null, null).hidden());
    }

    @Test
    void givenAGroupOfAnotherSpaceWhenItsMemberAsksThenOnlyThatSpaceIsHis() {
        rounds.round(1, TWO_DAYS, "product");
        owner(SPACE_ID + 1, "designer");

        OpenRoundsBody body = part("designer", null, null);

        assertTrue(body.watching());
        assertEquals(List.of(), body.rows());
    }

    @Test
    void givenASpaceWithoutAGroupWhenTheInstanceHasOneThenItsMembersDoNotWatchOverThatSpace() {
        rounds.round(1, TWO_DAYS, "product");
        owner(SettingTable.INSTANCE, "designer");
        rounds.watchedBy(SPACE_ID, Optional.empty());

        assertEquals(List.of(), part("designer", null, null).rows());
    }

    @Test
    void givenAnAdministratorOfTheSpaceWhenHeAsksThenItsRoundsAreHis() {
        rounds.round(1, TWO_DAYS, "product");
        when(rounds.specs.confluence.permissions().hasPermission(any(), eq(Permission.ADMINISTER), any(Space.class)))
                .thenReturn(true);

        assertEquals(List.of(1L), pages(part("product", SPACE, null)));
        assertTrue(part("product", null, null).watching());
    }

    /** Each hidden one is counted in one part. */
    @Test
    void givenHiddenPagesAmongMoreThanOnePartWhenAllAreReadThenEachIsCountedOnce() {
        LongStream.rangeClosed(1, 30).forEach(id -> {
            Page page = rounds.round(id, Duration.ofHours(10 + id), "product");
            if (id % 5 == 0) {
                rounds.specs.confluence.restrict(page);
            }
        });
        owner(SettingTable.INSTANCE, "designer");

        OpenRoundsBody first = part("designer", null, null);
        OpenRoundsBody second = part("designer", null, first.after());

        assertEquals(20, first.rows().size());
        assertEquals(4, second.rows().size());
        assertEquals(6, first.hidden() + second.hidden());
        assertNull(second.after());
    }

    /** Rule N7: what may be done from the list is what the rules say, as in the panel. */
    @Test
    void givenRoundsWhenAskedThenEachSaysWhatMayBeDoneWithItFromTheList() {
        rounds.round(1, Duration.ofHours(20), "product");
        rounds.round(2, Duration.ofHours(30), "product");
        owner(SettingTable.INSTANCE, "designer");
        assertEquals(List.of("true true", "true true"), may(part("designer", null, null)));

        rounds.runAt(NOW.plus(Duration.ofHours(21)));
        assertEquals(List.of("false true", "true true"), may(part("designer", null, null)));
        assertEquals(
                "2026-03-03T16:15", part("designer", null, null).rows().get(1).endsLocal());

        when(rounds.specs.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);
        assertEquals(List.of("false false", "false false"), may(part("designer", null, null)));
    }

    /** The job has not run: the rules see that the window has ended (rule R2), and that nothing is in the way of approval. */
    @Test
    void givenAWindowThatHasEndedAndIsNotRecordedWhenAskedThenItMayNotBeExtended() {
        rounds.round(1, TWO_DAYS, "product");
        Page complete = rounds.round(2, KEPT, RoundsFixture.KEPT_OPEN, "product");
        rounds.verdict(complete, "product", Verdict.APPROVE);
        rounds.verdict(complete, "engineer", Verdict.APPROVE);
        owner(SettingTable.INSTANCE, "designer");
        rounds.specs.clock.set(NOW.plus(Duration.ofHours(50)));

        assertEquals(List.of("false true", "false false"), may(part("designer", null, null)));
    }

    /** Its events are gone, its row is not: the rules say no, and the list is there. */
    @Test
    void givenASpecOfWhichThereIsOnlyTheRowWhenAskedThenItIsThereWithoutButtonsAndTheOthersHaveTheirs() {
        rounds.round(1, TWO_DAYS, "product");
        rounds.round(2, TWO_DAYS, "product");
        owner(SettingTable.INSTANCE, "designer");
        rounds.specs
                .database
                .node()
                .deleteWithSQL(EventRow.class, "STREAM = ?", SpecLog.idOf(1).value());

        assertEquals(List.of("false false", "true true"), may(part("designer", null, null)));
    }

    private static List<String> may(OpenRoundsBody body) {
        return body.rows().stream()
                .map(row -> row.may().extend() + " " + row.may().callOff())
                .toList();
    }

    /** One of them for the streams of all rows, which the rules are asked with. */
    @Test
    void givenTwentyRowsWhenAskedThenItCostsFourSelectsHoweverManyAreOpen() throws SQLException {
        LongStream.rangeClosed(1, 40).forEach(id -> rounds.round(id, TWO_DAYS, "product"));
        owner(SettingTable.INSTANCE, "designer");
        rounds.specs.confluence.signIn("designer");

        assertEquals(
                Map.of("SELECT EVENT", 1, "SELECT PERSON", 1, "SELECT ROUND", 1, "SELECT SETTING", 1),
                new Statements(rounds.specs.database).of(() -> part("designer", null, null)));
    }

    private void owner(long scope, String user) {
        rounds.watchedBy(scope, Optional.of("owners"));
        when(rounds.specs.confluence.userAccessor().hasMembership("owners", user))
                .thenReturn(true);
    }

    private OpenRoundsBody part(String user, String space, String cursor) {
        rounds.specs.confluence.signIn(user);
        return rounds.feature.openRounds().part(space, cursor);
    }

    private static List<Long> pages(OpenRoundsBody body) {
        return body.rows().stream().map(OpenRound::contentId).toList();
    }
}
