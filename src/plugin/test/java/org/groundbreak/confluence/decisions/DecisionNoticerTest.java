package org.groundbreak.confluence.decisions;

import static org.groundbreak.confluence.decisions.DecisionFixture.daci;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.ApproverSeat;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.Race;
import org.groundbreak.store.Statements;
import org.groundbreak.store.TestSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule D5: what published versions say of a decision is noted once, in their order, by whoever comes first. */
class DecisionNoticerTest {

    private static final long PAGE = 7;

    private final DecisionFixture fixture = new DecisionFixture();
    private final MockConfluence confluence = fixture.confluence;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenVersionsThatWereSkippedThenEachIsNotedInItsOrderWithItsOwnContributors() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.edit(page, daci("d", "author", "product"), "product");
        confluence.edit(page, daci("d", "author", "designer"), "author");

        fixture.look(PAGE);

        assertEquals(List.of(1, 2, 3), versions());
        assertEquals(numbers("engineer", "product", "designer"), data("approver"));
        assertEquals(numbers("author", "product", "author"), data("by"));
    }

    /** Rules G2, P3: what people wrote is erased with its page by these rows, whenever a node ends. */
    @Test
    void givenANodeThatEndsWhileRowsAreMadeAnewThenTheirTextsAreStillFound() {
        looked(daci("d", "author", "engineer"), "author");
        List<DecisionEntry> before = fixture.store.decisions().ofPage(PAGE);
        IllegalStateException end = new IllegalStateException("the node ends");
        doThrow(end).when(confluence.userAccessor()).getUserByKey(any());
        doThrow(end).when(confluence.userAccessor()).getUserByName(any());

        DecisionNoticer node = fixture.noticer();
        assertThrows(IllegalStateException.class, () -> node.renew(PAGE));

        assertEquals(before, fixture.store.decisions().ofPage(PAGE));
    }

    /** Who wrote a version that nobody could read may have made himself approver in the next one. */
    @Test
    void givenASkippedVersionThatCannotBeReadThenWhoWroteItIsNotedWithTheNextOne() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.edit(page, daci("d", "author", "product") + "<p>", "product");
        confluence.edit(page, daci("d", "author", "product"), "author");

        fixture.look(PAGE);

        assertEquals(List.of(1, 3), versions());
        List<String> by = List.of(data("by").get(1).split(","));
        assertEquals(2, by.size());
        assertTrue(by.containsAll(numbers("author", "product")), by.toString());
    }

    @Test
    void givenAPageThatCannotBeReadThenWhatIsKnownStaysAndItGoesOnWhenItCan() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        DecisionEntry before = row();
        confluence.edit(page, daci("d", "author", "product") + "<p>", "product");

        fixture.look(PAGE);

        assertEquals(before, row());
        assertEquals(List.of(1), versions());
        confluence.edit(page, daci("d", "author", "product"), "author");
        fixture.look(PAGE);
        assertEquals(List.of(1, 3), versions());
    }

    @Test
    void givenAPageInTheTrashThenItsDecisionsAreAbsentUntilItIsRestored() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        when(page.isDeleted()).thenReturn(true);

        fixture.look(PAGE);

        assertFalse(row().present());
        assertEquals(List.of(1), versions());
        when(page.isDeleted()).thenReturn(false);
        fixture.look(PAGE);
        assertTrue(row().present());
        assertEquals(List.of(1), versions());
    }

    @Test
    void givenTheMacroIsGoneThenItsDecisionIsAbsentAndItsLogStays() {
        Page page = looked(daci("d", "author", "engineer") + daci("e", "author", "engineer"), "author");
        confluence.edit(page, daci("e", "author", "engineer"), "author");

        fixture.look(PAGE);

        assertEquals(
                List.of(false, true),
                List.of("d", "e").stream().map(id -> row(id).present()).toList());
        confluence.edit(page, "<p>Text</p>", "author");
        fixture.look(PAGE);
        assertFalse(row("e").present());
        assertEquals(List.of(1), versions());
    }

    @Test
    void givenThePageIsNotFoundThenNothingChanges() {
        looked(daci("d", "author", "engineer"), "author");
        when(confluence.pageManager().getPage(PAGE)).thenReturn(null);

        fixture.look(PAGE);

        assertTrue(row().present());
    }

    /** Rule D5: the directory of users was away while a page was looked at, of which the approver wrote the last version. */
    @Test
    void givenAnApproverWhoWasUnknownForAWhileThenHeIsNotSaidToHaveMadeHimselfOne() {
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.edit(page, daci("d", "author", "engineer") + "<p>typo</p>", "engineer");
        fixture.look(PAGE);
        ConfluenceUser engineer = confluence.user("engineer");
        when(confluence.userAccessor().getUserByName("engineer")).thenReturn(null);
        fixture.look(PAGE);
        assertEquals(
                Optional.empty(), fixture.stream(PAGE, "d").state().approver().seat());

        when(confluence.userAccessor().getUserByName("engineer")).thenReturn(engineer);
        fixture.look(PAGE);

        ApproverSeat seat = fixture.stream(PAGE, "d").state().approver().seat().orElseThrow();
        assertEquals(fixture.specs.number("engineer"), seat.person());
        assertEquals(1, seat.version());
        assertFalse(seat.selfMade());
    }

    /** Rules D7 and P3: the register says who counts, as soon as that is confirmed. */
    @Test
    void givenFixedApproversThenTheRowHasTheOneWhoCounts() {
        TestSettings.say(fixture.store.settings(), MockConfluence.SPACE_ID, "approver-fixed", Optional.of("true"));
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.edit(page, daci("d", "author", "product"), "product");
        fixture.look(PAGE);
        assertEquals(List.of(fixture.specs.number("engineer")), approvers());

        confluence.signIn("author");
        fixture.feature
                .service()
                .confirmApprover(PAGE, "d", fixture.specs.number("product").value());
        assertEquals(List.of(fixture.specs.number("product")), approvers());
    }

    private List<PersonNumber> approvers() {
        return fixture.store.decisions().holders(row().stream()).get("APPROVER");
    }

    /** Rule D16. */
    @Test
    void givenMoreThanAHundredWhoAreInformedThenTheOthersAreNotSaidToBeUnknown() {
        String names = IntStream.rangeClosed(1, 101).mapToObj(i -> "u" + i).collect(Collectors.joining(","));
        IntStream.rangeClosed(1, 101).forEach(i -> confluence.add("u" + i, "User " + i));
        looked(
                daci("d", "author", "engineer")
                        .replaceFirst(
                                "<ac:rich-text-body>",
                                "<ac:parameter ac:name=\"informed\">" + names + "</ac:parameter><ac:rich-text-body>"),
                "author");
        confluence.signIn("author");

        assertTrue(findings().contains("too-many-informed"), findings().toString());
        assertFalse(findings().contains("unknown-holder"), findings().toString());
    }

    @Test
    void givenTheSameLookTwiceThenNothingIsWritten() throws Exception {
        looked(daci("d", "author", "engineer"), "author");
        Statements statements = new Statements(fixture.specs.database);

        for (String statement : statements.of(() -> fixture.look(PAGE)).keySet()) {
            assertTrue(statement.startsWith("SELECT"), statement);
        }
        assertEquals(List.of(1), versions());
    }

    @Test
    void givenTwoNodesAtOnceThenEachVersionIsNotedOnce() throws Exception {
        Page page = looked(daci("d", "author", "engineer"), "author");
        confluence.edit(page, daci("d", "author", "product"), "product");
        confluence.edit(page, daci("d", "author", "designer"), "author");
        List<DecisionNoticer> nodes = List.of(fixture.noticer(), fixture.noticer());

        Race.run(2, node -> nodes.get(node).look(PAGE));

        assertEquals(List.of(1, 2, 3), versions());
        assertEquals(3, row().lookedVersion());
        assertEquals(3, row().lastSequence());
        assertEquals(1, fixture.store.decisions().ofPage(PAGE).size());
    }

    @Test
    void givenATechnicalGroupAndNobodyOfItAmongTheContributorsThenThatIsSaid() {
        TestSettings.say(
                fixture.store.settings(), MockConfluence.SPACE_ID, "technical-group", Optional.of("architects"));
        looked(
                daci("d", "author", "engineer")
                        .replaceFirst(
                                "<ac:rich-text-body>",
                                "<ac:parameter ac:name=\"area\">Architecture</ac:parameter>"
                                        + "<ac:parameter ac:name=\"contributors\">product</ac:parameter>"
                                        + "<ac:rich-text-body>"),
                "author");
        confluence.signIn("author");

        assertTrue(findings().contains("no-technical-contributor"), findings().toString());
        when(confluence.userAccessor().hasMembership("architects", "product")).thenReturn(true);
        assertFalse(findings().contains("no-technical-contributor"), findings().toString());
    }

    private List<String> findings() {
        return fixture.read(PAGE).decisions().get(0).findings().stream()
                .map(DecisionBody.FindingBody::code)
                .toList();
    }

    private Page looked(String body, String author) {
        Page page = fixture.page(PAGE, body, author);
        fixture.look(PAGE);
        return page;
    }

    private DecisionEntry row() {
        return row("d");
    }

    private DecisionEntry row(String id) {
        return fixture.store.decisions().ofPage(PAGE).stream()
                .filter(entry -> entry.macroId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<RecordedEvent> events() {
        return fixture.store.events().read(fixture.stream(PAGE, "d").id().stream());
    }

    private List<Integer> versions() {
        DecisionState state = fixture.stream(PAGE, "d").state();
        assertEquals(events().size(), state.sequence());
        return events().stream().map(event -> event.header().pageVersion()).toList();
    }

    private List<String> data(String key) {
        return events().stream().map(event -> event.body().data().get(key)).toList();
    }

    private List<String> numbers(String... users) {
        return List.of(users).stream()
                .map(user -> fixture.specs.number(user).toString())
                .toList();
    }
}
