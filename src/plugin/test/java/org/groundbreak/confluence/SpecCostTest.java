package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.confluence.panel.IsSpecWithoutMacroCondition;
import org.groundbreak.confluence.panel.PanelFeature;
import org.groundbreak.link.TestFacts;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What specs, and pages that are none, cost the database and the host. */
class SpecCostTest {

    private final SpecFixture fixture = new SpecFixture();
    private final Statements statements = new Statements(fixture.database);
    private final CostMeter meter = new CostMeter(SpecCostTest.class, fixture.confluence, fixture.database);

    @BeforeEach
    void signIn() {
        fixture.confluence.signIn("engineer");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givenASpecWhenItsMacroIsRenderedThenItCostsOneSelect() throws Exception {
        Page page = approved(1);

        assertEquals(Map.of("SELECT EVENT", 1), statements.of(() -> render(page)));
    }

    @Test
    void givenAPageWithoutOurMacroWhenSavedThenItCostsOneSelectInTheBackground() throws Exception {
        Page page = fixture.confluence.page(1, "<p>Text</p>", "author");

        assertEquals(Map.of("SELECT EVENT", 1), statements.of(() -> fixture.registrar.notice(page.getId())));
    }

    @Test
    void givenTenContributorsOrOneWhenApprovedThenItCostsTheSame() throws Exception {
        Page alone = proposed(1, "author");
        Page crowd = proposed(
                2, "author", "product", "designer", "engineer", "admin", "outsider", "author", "product", "designer");
        fixture.store.people().numbersOf(List.of(fixture.confluence.key("admin"), fixture.confluence.key("outsider")));
        fixture.store
                .people()
                .numbersOf(List.of(fixture.confluence.key("product"), fixture.confluence.key("designer")));

        SortedMap<String, Integer> one = statements.of(() -> approve(alone));
        SortedMap<String, Integer> many = statements.of(() -> approve(crowd));

        assertEquals(one, many);
        assertFalse(one.isEmpty());
    }

    /**
     * Events and state travel together: for the command, for what Jira is told, and for the panel. What the append
     * reads, and what Jira is told of the chain, is the hash of the last event alone.
     */
    @Test
    void givenALinkedSpecWhenApprovedThenItsStreamIsReadOnceAndItsLastEventForTheChainAndForJira() throws Exception {
        Page page = proposed(1, "author", "product");
        fixture.link(page, 10_000);

        SortedMap<String, Integer> cost = statements.of(() -> approve(page));

        assertEquals(3, cost.get("SELECT EVENT"), cost.toString());
    }

    @Test
    void givenWhatPeopleDoWithSpecsThenItCostsNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        Page approved = approved(1);
        meter.measure("Confluence: render the macro", () -> render(approved));
        meter.measure("Confluence: load the panel", () -> fixture.panel(approved.getId()));
        fixture.confluence.page(2, "<p>Text</p>", "author");
        Page plain = fixture.confluence.page(9, "<p>Text</p>", "author");
        meter.measure("Confluence: show any page without our macro", () -> inMenu(plain));
        meter.measure("Confluence: show a page with our macro, besides the macro", () -> inMenu(approved));
        meter.measure("Confluence: save any page, on the host's thread", () -> TestPageEvents.deaf()
                .onUpdate(new PageUpdateEvent(approved)));
        meter.measure("… in the background, page without our macro", () -> fixture.look(2));
        fixture.look(1);
        meter.measure("… page that is a spec already", () -> fixture.look(1));
        Page fresh = fixture.confluence.page(3, SpecFixture.MACRO, "designer");
        meter.measure("… page that becomes a spec, of a person who is new", () -> fixture.look(3));
        List<String> names = twenty();
        meter.measure("Confluence: look at twenty who could be the approver", () -> candidates(fresh, names));
        meter.measure("Confluence: name the approver", () -> fixture.approver(fresh, "designer", "engineer"));
        meter.measure("Confluence: approve", () -> approve(fresh));
        meter.measure(
                "Confluence: withdraw, with a reason",
                () -> fixture.panel(fixture.specs.withdraw(3, Optional.of("Too early"))));
        meter.measure("Confluence: load the panel of a withdrawn spec", () -> fixture.panel(3));
        Page changed = approved(5);
        fixture.confluence.edit(changed, SpecFixture.MACRO + "<p><b>Text</b></p>", "author");
        meter.measure(
                "Confluence: load the panel of a spec that was changed since its approval", () -> fixture.panel(5));
        Page linked = linked(4);
        meter.measure("Confluence: load the panel of a spec whose epic has started", () -> fixture.panel(4));
        meter.measure("Confluence: render the macro of a spec whose epic has started", () -> render(linked));

        meter.check();
    }

    /** To an epic that has started, in a Jira that was told. */
    private Page linked(long id) {
        Page page = approved(id);
        fixture.link(page, 10_000);
        fixture.store.pairings().replace(Pairing.fresh("jira", TestFacts.KEY_ID, "00", "https://jira.example.org"));
        fixture.store.outgoingFacts().of(id).forEach(fact -> fixture.store
                .outgoingFacts()
                .taken(fact, TestFacts.KEY_ID));
        fixture.confluence.signIn("engineer");
        return page;
    }

    private Page proposed(long id, String... contributors) {
        Page page = fixture.spec(id, contributors);
        fixture.approver(page, contributors[contributors.length - 1], "engineer");
        return page;
    }

    private Page approved(long id) {
        Page page = proposed(id, "author", "product");
        approve(page);
        return page;
    }

    /** The driver's picker, with as many as it may ask for. */
    private void candidates(Page page, List<String> names) {
        fixture.confluence.signIn("designer");
        fixture.panel.approverCandidates(page.getId(), names);
    }

    private List<String> twenty() {
        List<String> names =
                IntStream.range(0, 20).mapToObj(number -> "user" + number).toList();
        names.forEach(name -> fixture.confluence.add(name, name));
        return names;
    }

    private void approve(Page page) {
        fixture.approve(page, "engineer");
    }

    /** What its menu asks. */
    private void inMenu(Page page) {
        ConfluenceApp app = mock(ConfluenceApp.class);
        when(app.get(PanelFeature.class)).thenReturn(fixture.panel);
        new IsSpecWithoutMacroCondition(app).shouldDisplay(Map.of("page", page));
    }

    private String render(Page page) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(page);
        when(context.getOutputType()).thenReturn("display");
        return fixture.summaries.html(context);
    }
}
