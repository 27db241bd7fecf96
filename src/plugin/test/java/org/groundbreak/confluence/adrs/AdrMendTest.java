package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.NUMBER;
import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.groundbreak.confluence.adrs.AdrFixture.properties;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import java.util.List;
import java.util.function.Supplier;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Rule A23: a relation is taken back, and a finding mended, by one press of whoever may edit the page. */
class AdrMendTest {

    private static final String TOPICS = link("Use topics");

    private final AdrFixture fixture = new AdrFixture();
    private final AdrDesk desk = fixture.feature.desk();

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("engineer");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a23GivenARelationWhenTakenBackThenItsLinkIsGoneAndNeitherPageShowsIt() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(3, "Use logs", row("Status", "Accepted"));
        Page topics = fixture.labelled(
                2,
                "Use topics",
                row("Status", "Accepted"),
                row("Amends", link("Use queues") + " partly: retries, " + link("Use logs")));

        AdrBody after = press(
                2,
                desk.one(2).relations().stream()
                        .filter(one -> one.contentId() == 1)
                        .findFirst()
                        .orElseThrow()
                        .takeBack());

        assertTrue(topics.getBodyAsString().contains("<td>" + link("Use logs") + "</td>"), topics.getBodyAsString());
        assertEquals(
                List.of(3L),
                after.relations().stream().map(AdrRelationBody::contentId).toList());
        assertEquals(List.of(), desk.one(1).relations());
    }

    @Test
    void a23GivenARelationThatTheOtherPageOrTheRowOfTheStatusStatesThenItIsNotTakenBackHere() {
        fixture.labelled(1, "Use queues", row("Status", "Superseded by " + link("Use topics")));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Supersedes", link("Use queues")));
        look(1);

        assertNull(desk.one(1).relations().get(0).takeBack());
        assertEquals("remove-link", desk.one(2).relations().get(0).takeBack().mend());
    }

    @Test
    void a23GivenLinksThatLeadNowhereWhenTheSecondIsRemovedThenTheFirstStays() {
        Page page = fixture.labelled(
                1, "Use queues", row("Status", "Accepted"), row("Amends", link("Gone") + ", " + link("Lost")));
        List<AdrFindingBody> findings = findings(1, "relation-to-no-page");
        assertEquals(2, findings.size());

        press(1, findings.get(1).mends().get(0));

        assertTrue(page.getBodyAsString().contains("<td>" + link("Gone") + "</td>"), page.getBodyAsString());
        assertEquals(1, findings(1, "relation-to-no-page").size());
    }

    @Test
    void a23GivenAPageThatHasChangedSinceOrIsAnotherThenNothingIsMended() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Amends", link("Gone")));
        AdrMendBody mend = findings(1, "relation-to-no-page").get(0).mends().get(0);
        fixture.confluence.edit(page, page.getBodyAsString() + "<p>more</p>", "author");

        assertEquals("page-changed", refused(() -> press(1, mend)));
        assertEquals("adr-not-there", refused(() -> desk.mend(1, asked(2, "remove-link", "amends", 1, 0))));
        assertEquals("unknown-mend", refused(() -> desk.mend(1, asked(2, "remove-link", "colour", 0, 0))));
        assertEquals("unknown-mend", refused(() -> desk.mend(1, asked(2, "everything", null, 0, 0))));
        assertEquals("unknown-mend", refused(() -> desk.mend(1, asked(2, null, null, 0, 0))));
    }

    @Test
    void a23GivenAnotherNumberThenTheOneThatWasGivenIsPutInItsPlace() {
        Page page =
                fixture.page(1, "Use queues", properties(row("Number", NUMBER + " ADR-77"), row("Status", "Accepted")));
        fixture.look(1);

        AdrBody after = press(1, findings(1, "number-differs").get(0).mends().get(0));

        assertTrue(page.getBodyAsString().contains("groundbreak-adr-number\"></ac:structured-macro></td>"));
        assertEquals(
                List.of(),
                after.findings().stream()
                        .map(AdrFindingBody::code)
                        .filter("number-differs"::equals)
                        .toList());
    }

    @Test
    void a23GivenTwoOfOneNumberThenTheTypedOneGetsItsOwn() {
        fixture.labelled(1, "Use queues", row("Number", "7"), row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Number", "7"), row("Status", "Accepted"));

        AdrBody after = press(2, findings(2, "number-twice").get(0).mends().get(0));

        assertEquals("8", after.number());
        assertEquals(List.of(), findings(1, "number-twice"));
    }

    @Test
    void a23GivenASuccessorThatWasAcceptedThenThePageSaysSo() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Supersedes", link("Use queues")));
        AdrMendBody mend = findings(1, "status-overtaken").get(0).mends().get(0);
        assertEquals(
                "adr-not-superseded", refused(() -> desk.mend(1, asked(1, "superseded", "status", 0, 3))), "another");

        press(1, mend);

        assertEquals(List.of(), findings(1, "status-overtaken"));
    }

    @Test
    void a23GivenAPageThatSaysItIsSupersededThenTheOtherIsWrittenByTheOrdinaryCommand() {
        fixture.labelled(1, "Use queues", row("Status", "Superseded"), row("Superseded by", link("Use topics")));
        Page topics = fixture.labelled(2, "Use topics", row("Status", "Accepted"));
        look(1);
        AdrMendBody mend = findings(1, "superseded-unconfirmed").get(0).mends().get(0);
        assertEquals(
                "relate 2 1 1", mend.mend() + " " + mend.contentId() + " " + mend.pageVersion() + " " + mend.other());

        confirm(mend);

        assertTrue(topics.getBodyAsString().contains("<td>" + link("Use queues") + "</td>"));
        assertEquals("superseded", desk.one(1).status());
        assertEquals(List.of(), findings(1, "superseded-unconfirmed"));
    }

    @Test
    void a23GivenAPageOfWhichAPartIsSupersededThenTheOtherIsOfferedToSayThatOfTheSamePart() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Superseded by", TOPICS + " partly: reads"));
        Page topics = fixture.labelled(2, "Use topics", row("Status", "Accepted"));
        look(1);
        AdrMendBody mend = findings(1, "superseded-unconfirmed").get(0).mends().get(0);
        assertEquals("adr.mend.relate-partly[Use topics]", mend.label());

        confirm(mend);

        assertTrue(topics.getBodyAsString().contains(link("Use queues") + " partly: reads"), topics.getBodyAsString());
        assertEquals("accepted", desk.one(1).status());
        assertTrue(desk.one(1).relations().get(0).partly());
        assertEquals("reads", desk.one(1).relations().get(0).note());
        assertEquals(List.of(), findings(1, "superseded-unconfirmed"));
    }

    @Test
    void a23GivenAPartThatNobodyNamesThenTheOtherIsOfferedToSayThatOfAPart() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Superseded by", TOPICS + " partly"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"));
        look(1);

        confirm(findings(1, "superseded-unconfirmed").get(0).mends().get(0));

        assertEquals("accepted", desk.one(1).status());
        assertTrue(desk.one(1).relations().get(0).partly());
    }

    @Test
    void a23GivenARingThenEachPageOffersToTakeItsOwnLinkOut() {
        fixture.labelled(1, "A", row("Status", "Accepted"), row("Supersedes", link("B")));
        fixture.labelled(2, "B", row("Status", "Accepted"), row("Supersedes", link("A")));
        look(1);

        press(1, findings(1, "superseded-in-a-ring").get(0).mends().get(0));

        assertEquals(List.of(), findings(1, "superseded-in-a-ring"));
        assertEquals("superseded", desk.one(1).status());
    }

    @Test
    void a23GivenARowTwiceThenTheSecondIsTakenOut() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("State", "Rejected"));
        assertEquals("unknown", desk.one(1).status());

        AdrBody after = press(1, findings(1, "row-twice").get(0).mends().get(0));

        assertEquals("accepted", after.status());
    }

    @Test
    void a23GivenWhoMayNotEditOrReadOnlyModeThenNothingIsOfferedAndTheBodyIsNotRead() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"), row("Amends", link("Gone")));
        Supplier<AdrMendRequest> unread = () -> {
            throw new AssertionError("The body was read");
        };
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.EDIT), eq(page)))
                .thenReturn(false);

        assertEquals(List.of(), findings(1, "relation-to-no-page").get(0).mends());
        assertEquals("no-edit", refused(() -> desk.mend(1, unread)));
        fixture.confluence.restrict(page);
        assertEquals("no-page", refused(() -> desk.mend(1, unread)));
        when(fixture.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);
        assertEquals("read-only", refused(() -> desk.mend(1, unread)));
    }

    private void look(long id) {
        fixture.look(id);
    }

    private List<AdrFindingBody> findings(long id, String code) {
        return desk.one(id).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private AdrBody press(long id, AdrMendBody mend) {
        assertEquals(id, mend.contentId());
        return desk.mend(id, asked(mend.pageVersion(), mend.mend(), mend.row(), mend.place(), mend.other()));
    }

    /** As the script sends it. */
    private void confirm(AdrMendBody mend) {
        assertEquals("relate", mend.mend());
        desk.relate(
                mend.contentId(),
                () -> new AdrRelationRequest(mend.pageVersion(), mend.row(), mend.other(), mend.partly()));
    }

    private static Supplier<AdrMendRequest> asked(int version, String mend, String row, int place, long other) {
        return () -> new AdrMendRequest(version, mend, row, place, other);
    }

    private static String refused(Executable command) {
        return assertThrows(Problem.class, command).code();
    }
}
