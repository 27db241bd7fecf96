package org.groundbreak.confluence.register;

import static java.util.Map.entry;
import static org.groundbreak.confluence.register.RegisterFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.store.DecisionRow;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.Test;

/** The register as one viewer gets it: what he may not see is not there (rule N2), and what it costs is bounded. */
class RegisterServiceTest extends RegisterCase {

    @Test
    void givenNobodySignedInWhenAskedThenItIs401() {
        fixture.confluence.signIn(null);

        assertEquals("sign-in", refused(null, null));
    }

    @Test
    void givenASpaceThatIsHiddenOrNotThereWhenAskedThenItIs404() {
        Space space = fixture.confluence.spaceManager().getSpace(MockConfluence.SPACE);
        hide(space);

        assertEquals("no-space", refused(MockConfluence.SPACE, null));
        assertEquals("no-space", refused("NONE", null));
    }

    @Test
    void givenAPlaceNobodyHasGivenWhenAskedThenItIs400() {
        assertEquals("bad-cursor", refused(null, "x"));
    }

    @Test
    void givenADecisionWhenListedThenItsRowSaysQuestionStatusRolesAndDueDate() {
        fixture.decision(10, "Which queue?")
                .role("DRIVER", "author")
                .role("APPROVER", "engineer")
                .role("APPROVER", "designer")
                .due(TODAY.minusDays(2))
                .write();

        RegisterRow row = part(ALL).rows().get(0);

        assertEquals("Which queue?", row.question());
        assertEquals("Page 10", row.title());
        assertEquals("/display/10", row.path());
        assertEquals("IN_PROGRESS", row.status());
        assertEquals("decision.status.IN_PROGRESS", row.statusText());
        assertEquals("Anna Author", row.driver());
        assertTrue(row.approver().contains("Emil Engineer") && row.approver().contains(", "), row.approver());
        assertEquals("2026-02-28", row.due());
        assertTrue(row.overdue());
    }

    @Test
    void givenADecisionOfNobodyWithoutADueDateWhenListedThenBothAreSaid() {
        fixture.decision(10, "Which queue?").write();

        RegisterRow row = part(ALL).rows().get(0);

        assertEquals("register.nobody", row.approver());
        assertEquals("register.no-due", row.dueText());
        assertNull(row.due());
        assertFalse(row.overdue());
    }

    @Test
    void givenAPageOrSpaceThatIsHiddenWhenListedThenItsDecisionsAreNotThereAndAHiddenSpacesPageIsNotAskedFor() {
        Page hidden = fixture.decision(10, "Hidden").write();
        hide(hidden);
        Space secret = MockConfluence.space(78, "SECRET");
        Page elsewhere = fixture.confluence.page(11, "<p/>", "author");
        when(elsewhere.getSpace()).thenReturn(secret);
        fixture.decision(11, "Secret").write();
        hide(secret);
        fixture.decision(12, "Open").write();
        clearInvocations(fixture.confluence.permissions());

        assertEquals(List.of("Open"), questions(ALL));
        verify(fixture.confluence.permissions(), never()).hasPermission(any(), any(), eq(elsewhere));
    }

    @Test
    void givenAPageThatMovedOrWentToTheTrashUnnoticedWhenListedThenItIsNotThere() {
        Page moved = fixture.decision(10, "Moved").write();
        Page trashed = fixture.decision(11, "Trashed").write();
        fixture.decision(12, "Macro taken out").absent().write();
        Space other = MockConfluence.space(78, "OTHER");
        when(moved.getSpace()).thenReturn(other);
        when(trashed.isDeleted()).thenReturn(true);

        assertEquals(List.of(), questions(ALL));
    }

    @Test
    void givenASpaceWhenListedThenOnlyItsOwnDecisionsAreThere() {
        Space other = MockConfluence.space(78, "OTHER");
        when(fixture.confluence.spaceManager().getSpace("OTHER")).thenReturn(other);
        Page elsewhere = fixture.confluence.page(11, "<p/>", "author");
        when(elsewhere.getSpace()).thenReturn(other);
        fixture.decision(10, "Here").write();
        fixture.decision(11, "There").write();

        assertEquals(List.of("There", "Here"), questions(ALL));
        assertEquals(
                "There",
                fixture.register.part("OTHER", () -> ALL, null).rows().get(0).question());
        assertEquals(1, fixture.register.part("OTHER", () -> ALL, null).rows().size());
    }

    @Test
    void givenFortyFiveDecisionsWhenListedThenTheyComeInPartsOfTwentyEachOnce() {
        for (int i = 0; i < 45; i++) {
            fixture.decision(100 + i, "Q" + i).role("INFORMED", "product").write();
        }

        List<String> all = throughParts(ALL);
        List<String> mine = throughParts(filter(null, null, "true", null));

        assertEquals(45, all.stream().distinct().count());
        assertEquals(45, all.size());
        assertEquals("Q44", all.get(0));
        assertEquals(all, mine);
    }

    /** Rule N1. */
    @Test
    void givenMoreHiddenOnesThanAreLookedAtWhenListedThenItGoesOnBehindThemWithoutNamingAny() {
        fixture.decision(1, "Old and open").write();
        for (int i = 0; i < 230; i++) {
            hide(fixture.decision(100 + i, "Q" + i).write());
        }

        RegisterBody first = part(ALL);

        assertEquals(List.of(), first.rows());
        assertFalse(first.sure());
        assertTrue(first.after().startsWith("0-999999999999999-999999999999999999."), first.after());
        assertEquals(
                "Old and open", fixture.part(ALL, first.after()).rows().get(0).question());
    }

    /** Rows only; the pages of the last twenty are there, which is as far as anybody looks. */
    @Test
    void givenTenThousandDecisionsWhenTwentyAreShownThenItCostsAsManyStatementsAsWithTwenty() throws Exception {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (long i = 1; i <= 10_000; i++) {
            rows.add(Map.ofEntries(
                    entry("STREAM", "02abcd" + i),
                    entry("CONTENT_ID", 1_000_000 + i),
                    entry("MACRO_ID", "d"),
                    entry("SPACE_ID", MockConfluence.SPACE_ID),
                    entry("PRESENT", true),
                    entry("PLACE", 0),
                    entry("STATUS", "DECIDED"),
                    entry("DUE_DAY", TODAY.toEpochDay()),
                    entry("DECIDED_AT", 0L),
                    entry("DECIDED_SEQ", 0L),
                    entry("LOOKED_VERSION", 1),
                    entry("LAST_SEQ", 1L),
                    entry("FORM", 1)));
        }
        fixture.specs.database.node().create(DecisionRow.class, rows);
        for (int i = 0; i < 20; i++) {
            fixture.decision(100 + i, "Q" + i)
                    .role("APPROVER", "product")
                    .role("DRIVER", "author")
                    .due(TODAY.minusDays(5))
                    .write();
        }
        Statements statements = new Statements(fixture.specs.database);

        // Candidates in two goes, since nobody knows that nothing more is visible until 200 were looked at.
        assertEquals(
                4, sum(statements.of(() -> assertEquals(20, part(ALL).rows().size()))));
        assertEquals(
                3,
                sum(statements.of(() -> assertEquals(
                        20, part(filter("open", null, null, "true")).rows().size()))));
        assertEquals(
                5,
                sum(statements.of(() -> assertEquals(
                        20, part(filter(null, "approver", null, null)).rows().size()))));
    }

    private static int sum(Map<String, Integer> cost) {
        return cost.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<String> throughParts(RegisterFilter filter) {
        List<String> questions = new ArrayList<>();
        String cursor = null;
        do {
            RegisterBody part = fixture.part(filter, cursor);
            part.rows().forEach(row -> questions.add(row.question()));
            cursor = part.after();
        } while (cursor != null);
        return questions;
    }

    private String refused(String space, String cursor) {
        return assertThrows(Problem.class, () -> fixture.register.part(space, () -> ALL, cursor))
                .code();
    }

    private void hide(Object what) {
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.VIEW), eq(what)))
                .thenReturn(false);
    }
}
