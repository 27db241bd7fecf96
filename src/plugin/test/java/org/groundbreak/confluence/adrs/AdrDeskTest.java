package org.groundbreak.confluence.adrs;

import static org.groundbreak.confluence.adrs.AdrFixture.link;
import static org.groundbreak.confluence.adrs.AdrFixture.lozenge;
import static org.groundbreak.confluence.adrs.AdrFixture.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with one ADR: ordinary edits of its page, by whoever may edit it (rule A8). */
class AdrDeskTest {

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
    void givenAProposalWhenAcceptedThenItsRowSaysSoAndNothingElseOfThePageChanges() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Proposed"), row("Team", "Proposed by many"));
        String before = page.getBodyAsString();

        AdrBody after = desk.status(1, asked(1, "accepted"));

        assertEquals("accepted", after.status());
        assertEquals(2, after.pageVersion());
        assertTrue(after.may().edit());
        assertEquals(before.replaceFirst(">Proposed<", ">Accepted<"), page.getBodyAsString());
    }

    @Test
    void givenALozengeWhenRejectedThenItStaysALozenge() {
        Page page = fixture.labelled(1, "Use queues", row("Status", lozenge("Proposed")));

        desk.status(1, asked(1, "rejected"));

        assertTrue(page.getBodyAsString().contains("<ac:parameter ac:name=\"title\">Rejected</ac:parameter>"));
    }

    @Test
    void givenAPageThatHasChangedSinceWhenAcceptedThenItIs409AndNothingIsWritten() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Proposed"));
        fixture.confluence.edit(page, page.getBodyAsString() + "<p>more</p>", "author");
        String body = page.getBodyAsString();

        assertEquals("page-changed", refused(() -> desk.status(1, asked(1, "accepted"))));

        assertEquals(body, page.getBodyAsString());
    }

    @Test
    void givenWhatThePageSaysAlreadyOrARowThatHoldsMoreWhenWrittenThenItIsRefused() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted, see " + link("Use queues")));

        assertEquals("adr-said-already", refused(() -> desk.status(1, asked(1, "accepted"))));
        assertEquals("adr-row-holds-more", refused(() -> desk.status(2, asked(1, "rejected"))));
        assertEquals("unknown-status", refused(() -> desk.status(1, asked(1, "unknown"))));
        assertEquals("adr-not-superseded", refused(() -> desk.status(1, asked(1, "superseded"))));
    }

    @Test
    void givenWhoMayNotEditOrAHiddenPageOrReadOnlyModeWhenWrittenThenItIs403Or404Or405BeforeTheBodyIsRead() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Proposed"));
        Supplier<AdrStatusRequest> unread = () -> {
            throw new AssertionError("The body was read");
        };
        when(fixture.confluence.permissions().hasPermission(any(), eq(Permission.EDIT), eq(page)))
                .thenReturn(false);
        assertEquals("no-edit", refused(() -> desk.status(1, unread)));
        assertFalse(desk.one(1).may().edit());
        fixture.confluence.restrict(page);
        assertEquals("no-page", refused(() -> desk.status(1, unread)));
        assertEquals("no-page", refused(() -> desk.one(1)));
        when(fixture.confluence.accessMode().shouldEnforceReadOnlyAccess()).thenReturn(true);
        assertEquals("read-only", refused(() -> desk.status(1, unread)));
    }

    @Test
    void givenAnAcceptedSuccessorWhenTheReplacedPageIsMendedThenItNamesItWithALink() {
        Page queues = fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Supersedes", link("Use queues")));
        assertTrue(desk.one(1).findings().stream()
                .anyMatch(finding -> finding.code().equals("status-overtaken")));

        AdrBody mended = desk.status(1, asked(1, "superseded"));

        assertEquals("superseded", mended.status());
        assertFalse(
                mended.findings().stream().anyMatch(finding -> finding.code().equals("status-overtaken")));
        assertTrue(queues.getBodyAsString().contains("Superseded by " + link("Use topics")), queues.getBodyAsString());
    }

    @Test
    void givenTwoRecordsWhenRelatedThenALinkIsWrittenOnceAndBothShowIt() {
        Page topics = fixture.labelled(2, "Use topics", row("Status", "Accepted"));
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));

        AdrBody after = desk.relate(2, () -> new AdrRelationRequest(1, "supersedes", 1, "the retries"));

        assertTrue(topics.getBodyAsString().contains(link("Use queues") + " partly: the retries"));
        assertEquals("the retries", after.relations().get(0).note());
        assertTrue(after.relations().get(0).partly());
        assertEquals(
                "adr.relation.superseded-by", desk.one(1).relations().get(0).label());
        assertEquals("accepted", desk.one(1).status(), "a part of it leaves it in force");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:link><ri:page ri:space-key=\"DEMO\" ri:content-title=\"Use queues\"/></ac:link>",
                "<ac:link><ri:content-entity ri:content-id=\"1\"/></ac:link>",
                "<a href=\"https://wiki.example.org/pages/viewpage.action?pageId=1\">queues</a>",
                "<a href=\"https://wiki.example.org/display/DEMO/Use+queues\">queues</a>"
            })
    void a8GivenALinkThatSomebodyHasWrittenInAnotherWayThenItIsNotWrittenAgain(String link) {
        Page topics = fixture.labelled(2, "Use topics", row("Status", "Accepted"), row("Supersedes", link));
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        String before = topics.getBodyAsString();

        assertEquals(
                "adr-said-already",
                refused(() -> desk.relate(2, () -> new AdrRelationRequest(1, "supersedes", 1, null))));
        assertEquals(
                "adr-said-otherwise",
                refused(() -> desk.relate(2, () -> new AdrRelationRequest(1, "supersedes", 1, "reads"))));
        assertEquals(before, topics.getBodyAsString());
        desk.relate(2, () -> new AdrRelationRequest(1, "amends", 1, null));
        assertTrue(topics.getBodyAsString().contains("<th>Amends</th><td>" + link("Use queues")));
    }

    @Test
    void givenAPageThatIsHiddenOrNoRecordOrItselfWhenRelatedThenItIsRefused() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.confluence.restrict(fixture.labelled(2, "Secret", row("Status", "Accepted")));
        fixture.page(3, "Notes", "<p>text</p>");

        assertEquals("no-page", refused(() -> desk.relate(1, () -> new AdrRelationRequest(1, "amends", 2, null))));
        assertEquals("no-adr", refused(() -> desk.relate(1, () -> new AdrRelationRequest(1, "amends", 3, null))));
        assertEquals("adr-itself", refused(() -> desk.relate(1, () -> new AdrRelationRequest(1, "amends", 1, null))));
        assertEquals(
                "unknown-relation", refused(() -> desk.relate(1, () -> new AdrRelationRequest(1, "likes", 2, null))));
    }

    @Test
    void a33GivenAPageThatIsNoRecordThenNothingIsWrittenIntoIt() {
        fixture.labelled(1, "Use queues", row("Status", "Superseded"), row("Superseded by", link("Notes")));
        Page notes = fixture.page(2, "Notes", "<p>text</p>");
        Page was = fixture.labelled(3, "Once a record", row("Status", "Accepted"));
        AdrFixture.unlabel(was);

        for (Page page : List.of(notes, was)) {
            long id = page.getId();
            String before = page.getBodyAsString();
            assertEquals("no-adr", refused(() -> desk.status(id, asked(1, "rejected"))));
            assertEquals("no-adr", refused(() -> desk.adoption(id, () -> new AdrAdoptionRequest(1, "adopted"))));
            assertEquals("no-adr", refused(() -> desk.date(id, () -> new AdrDateRequest(1, "2026-01-05"))));
            assertEquals("no-adr", refused(() -> desk.reviewBy(id, () -> new AdrReviewByRequest(1, "2026-01-05"))));
            assertEquals(
                    "no-adr", refused(() -> desk.relate(id, () -> new AdrRelationRequest(1, "supersedes", 1, null))));
            assertEquals("no-adr", refused(() -> desk.mend(id, () -> new AdrMendRequest(1, "number", "number", 0, 0))));
            assertEquals(before, page.getBodyAsString());
            assertEquals(1, page.getVersion());
        }
    }

    @Test
    void a33GivenAnIndexThatIsBehindThenThePageItselfIsShown() {
        Page page = fixture.labelled(1, "Use queues", row("Status", "Accepted"));
        fixture.confluence.edit(page, page.getBodyAsString().replace("Accepted", "Rejected"), "author");

        AdrBody one = desk.one(1);

        assertEquals("rejected", one.status());
        assertEquals(2, one.pageVersion());
        assertEquals("adr-said-already", refused(() -> desk.status(1, asked(2, "rejected"))));
        fixture.confluence.edit(page, "<p>nothing</p>", "author");
        assertEquals("no-adr", refused(() -> desk.one(1)));
    }

    @Test
    void a33GivenARecordThatNobodyHasLookedAtThenItIsShownAndWritten() {
        Page page = fixture.page(1, "Use queues", AdrFixture.properties(row("Status", "Proposed")));
        AdrFixture.label(page, "adr");

        assertEquals("proposed", desk.one(1).status());
        assertEquals("accepted", desk.status(1, asked(1, "accepted")).status());
    }

    @Test
    void givenDaysAndAdoptionWhenWrittenThenTheRowsAreAddedWhereTheyAreMissing() {
        fixture.labelled(1, "Use queues", row("Status", "Accepted"));

        desk.adoption(1, () -> new AdrAdoptionRequest(1, "in-progress"));
        desk.reviewBy(1, () -> new AdrReviewByRequest(2, "2027-05-31"));
        AdrBody after = desk.date(1, () -> new AdrDateRequest(3, "2026-11-27"));

        assertEquals("in-progress", after.adoption());
        assertEquals("2027-05-31", after.reviewBy());
        assertEquals("2026-11-27", after.date());
        assertEquals("bad-date", refused(() -> desk.date(1, () -> new AdrDateRequest(4, "soon"))));
        assertEquals("bad-date", refused(() -> desk.reviewBy(1, () -> new AdrReviewByRequest(4, null))));
        assertEquals("unknown-adoption", refused(() -> desk.adoption(1, () -> new AdrAdoptionRequest(4, "x"))));
    }

    private static Supplier<AdrStatusRequest> asked(int version, String status) {
        return () -> new AdrStatusRequest(version, status);
    }

    private static String refused(Executable command) {
        return assertThrows(Problem.class, command).code();
    }
}
