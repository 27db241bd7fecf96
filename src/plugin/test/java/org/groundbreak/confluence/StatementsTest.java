package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundbreak.build.Repository;
import org.groundbreak.confluence.adrs.AdrFixture;
import org.groundbreak.confluence.attachments.Effort;
import org.groundbreak.confluence.decisions.DecisionFixture;
import org.groundbreak.confluence.page.TestPageEvents;
import org.groundbreak.confluence.panel.IsSpecWithoutMacroCondition;
import org.groundbreak.confluence.panel.PanelFeature;
import org.groundbreak.confluence.panel.SpecPanel;
import org.groundbreak.confluence.questions.QuestionRequest;
import org.groundbreak.confluence.questions.QuestionService;
import org.groundbreak.confluence.register.RegisterFixture;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.groundbreak.confluence.reviews.RoundRequest;
import org.groundbreak.confluence.reviews.RoundRequest.NamedReviewer;
import org.groundbreak.confluence.reviews.VerdictRequest;
import org.groundbreak.confluence.specs.PageSight;
import org.groundbreak.confluence.specs.SpecStream;
import org.groundbreak.confluence.waiting.ManyRoundsFixture;
import org.groundbreak.jira.MockJira;
import org.groundbreak.jira.epic.EpicPanel;
import org.groundbreak.jira.epic.IsEpicCondition;
import org.groundbreak.jira.start.JiraIssues;
import org.groundbreak.link.PeerAnswer;
import org.groundbreak.link.TestFacts;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.reviews.AskQuestion;
import org.groundbreak.reviews.Asking;
import org.groundbreak.reviews.Lens;
import org.groundbreak.reviews.QuestionKind;
import org.groundbreak.reviews.ReviewedPage;
import org.groundbreak.specs.ReviewStep;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Statements;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each thing people do costs the database and the host, against the bounds of {@code docs/performance.md}. */
class StatementsTest {

    /** How much less than its bound something may cost before the bound says too little. */
    private static final int SLACK = 1;

    private final SpecFixture fixture = new SpecFixture();
    private Statements statements = new Statements(fixture.database);
    private List<Object> hosts = hostsOf(fixture.confluence);
    private final Bounds bounds = new Bounds();

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
    void givenEverythingPeopleDoWhenMeasuredThenItCostsNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        Page approved = approved(1);
        measure("Confluence: render the macro", () -> render(approved));
        measure("Confluence: load the panel", () -> fixture.panel(approved.getId()));
        fixture.confluence.page(2, "<p>Text</p>", "author");
        Page plain = fixture.confluence.page(9, "<p>Text</p>", "author");
        measure("Confluence: show any page without our macro", () -> inMenu(plain));
        measure("Confluence: show a page with our macro, besides the macro", () -> inMenu(approved));
        measure("Confluence: save any page, on the host's thread", () -> TestPageEvents.deaf()
                .onUpdate(new PageUpdateEvent(approved)));
        measure("… in the background, page without our macro", () -> fixture.look(2));
        fixture.look(1);
        measure("… page that is a spec already", () -> fixture.look(1));
        Page fresh = fixture.confluence.page(3, SpecFixture.MACRO, "designer");
        measure("… page that becomes a spec, of a person who is new", () -> fixture.look(3));
        List<String> names = twenty();
        measure("Confluence: look at twenty who could be the approver", () -> candidates(fresh, names));
        measure("Confluence: name the approver", () -> fixture.approver(fresh, "designer", "engineer"));
        measure("Confluence: approve", () -> approve(fresh));
        measure(
                "Confluence: withdraw, with a reason",
                () -> fixture.panel(fixture.specs.withdraw(3, Optional.of("Too early"))));
        measure("Confluence: load the panel of a withdrawn spec", () -> fixture.panel(3));
        Page changed = approved(5);
        fixture.confluence.edit(changed, SpecFixture.MACRO + "<p><b>Text</b></p>", "author");
        measure("Confluence: load the panel of a spec that was changed since its approval", () -> fixture.panel(5));
        Page linked = approved(4);
        fixture.link(linked, 10_000);
        fixture.store.pairings().replace(Pairing.fresh("jira", TestFacts.KEY_ID, "00", "https://jira.example.org"));
        fixture.store.outgoingFacts().of(4).forEach(fact -> fixture.store
                .outgoingFacts()
                .taken(fact, TestFacts.KEY_ID));
        fixture.confluence.signIn("engineer");
        measure("Confluence: load the panel of a spec whose epic has started", () -> fixture.panel(4));
        measure("Confluence: render the macro of a spec whose epic has started", () -> render(linked));
        measureReviews();
        measureQuestions();
        measureLists();
        MockJira jira = new MockJira(fixture.database.node());
        Issue epic = jira.epic();
        EpicPanel panel = new EpicPanel(jira.app());
        measure("Jira: show the panel of an epic without spec", () -> panel.getHtml(Map.of("issue", epic)));
        measureJira(jira, epic, panel);
        measureDecisions();
        measureRegister();
        measureWaiting();
        measureAdrs();

        bounds.check();
    }

    /** Of a spec with twenty reviewers, of whom each but the last has given a verdict with words. */
    private void measureReviews() throws Exception {
        Page page = fixture.spec(70, "author");
        fixture.approver(page, "author", "designer");
        List<String> names =
                IntStream.range(0, 20).mapToObj(i -> "reviewer" + i).toList();
        names.forEach(name -> fixture.confluence.add(name, name));
        RoundRequest twenty = new RoundRequest(
                names.stream()
                        .map(name -> new NamedReviewer(name, "ENGINEERING"))
                        .toList(),
                null,
                null,
                null,
                null);
        measure(
                "Confluence: start a round with twenty reviewers who are new",
                () -> fixture.panel(fixture.reviews.rounds().start(70, twenty)));
        for (String name : names.subList(0, 19)) {
            fixture.confluence.signIn(name);
            verdict("APPROVE", "Words of " + name);
        }
        fixture.confluence.signIn("author");
        measure("Confluence: load the panel of a round with twenty reviewers", () -> fixture.panel(70));
        fixture.confluence.signIn("reviewer19");
        measure("Confluence: give a verdict as one of the twenty", () -> verdict("REQUEST_CHANGES", "No"));
        fixture.confluence.signIn("engineer");
        measure("Confluence: render the macro of a spec in review", () -> render(page));
    }

    private SpecPanel verdict(String verdict, String comment) {
        return fixture.panel(fixture.reviews.verdicts().give(70, new VerdictRequest(1, null, verdict, comment)));
    }

    /** Of a spec with two hundred questions, each of a comment of its own; and what a comment costs where there are none. */
    private void measureQuestions() throws Exception {
        // What waits would be counted in the background.
        fixture.questions.stop();
        Page asked = fixture.spec(60, "author");
        PersonNumber asker = fixture.number("product");
        Asking asking = new Asking(asker, 1, SpecFixture.NOW, Asking.Rank.NONE, mock(ReviewedPage.class));
        SpecStream spec = fixture.log.read(60);
        for (long comment = 1_000; comment < 1_200; comment++) {
            fixture.confluence.comment(comment, asked, null, "product", SpecFixture.NOW);
            AskQuestion ask =
                    new AskQuestion(asking, comment, asker, Lens.FREE, comment % 2 == 0, QuestionKind.QUESTION);
            spec = fixture.log
                    .run(
                            spec,
                            new ReviewStep(ask),
                            () -> PageSight.of(fixture.feature.reader().now(asked, Effort.COMMAND)))
                    .spec();
        }
        fixture.confluence.comment(3_000, asked, null, "engineer", SpecFixture.NOW);
        fixture.confluence.signIn("author");
        QuestionService questions = fixture.questions.service();
        measure("Confluence: load the panel of a spec with two hundred questions", () -> fixture.panel(60));
        measure("… load twenty more of them", () -> questions.questions(60, "1-0-0"));
        measure("… load the comments that are no questions", () -> questions.comments(60, null));
        measure(
                "… mark one of them as a question",
                () -> questions.ask(60, () -> new QuestionRequest(3_000L, "FREE", true, null)));
        measure(
                "… put one off to later, with a reason",
                () -> questions.carry(60, 1_001, () -> new ReasonRequest("Later")));
        measure("… look at its comments in the background, nothing being new", () -> fixture.questions.look(60));
        fixture.confluence.comment(3_001, asked, asked.getComments().get(0), "engineer", SpecFixture.NOW);
        measure("… a reply was written", () -> fixture.questions.look(60));
        measure("Confluence: a comment on a page that is no spec, in the background", () -> fixture.questions.look(2));
    }

    /** Of a space with sixty specs of one driver, forty of which are hidden, and as many pages of a plain kind. */
    private void measureLists() throws Exception {
        List<Page> pages = new ArrayList<>();
        for (long id = 100; id < 160; id++) {
            Page page = fixture.spec(id, "author");
            if (id < 120) {
                fixture.linkOnly(page, id);
            } else {
                fixture.confluence.restrict(page);
            }
            pages.add(page);
        }
        fixture.confluence.labelled("groundbreak-post-launch-review", pages);
        Page index = fixture.confluence.page(99, "<ac:structured-macro ac:name=\"groundbreak-specs\"/>", "author");
        fixture.confluence.signIn("engineer");
        measure(
                "Confluence: render a list of sixty specs, forty of them restricted",
                () -> renderList(index, "technical-specification"));
        measure("… load a part of it, for one who may see twenty", () -> part("technical-specification"));
        when(fixture.jira.applicationId()).thenReturn(Optional.of("jira"));
        when(fixture.jira.get(any(), anyString())).thenReturn(new PeerAnswer.Answered(200, "[]"));
        String ids = pages.stream()
                .limit(20)
                .map(page -> Long.toString(page.getId()))
                .collect(Collectors.joining(","));
        measure("… ask Jira for the epics of the twenty, in one call", () -> fixture.lists.epics(ids));
        measure(
                "Confluence: render a list of sixty pages of a plain kind, forty of them restricted",
                () -> renderList(index, "post-launch-review"));
        measure("… load a part of that, for one who may see twenty", () -> part("post-launch-review"));
    }

    /** Of a page with three decisions, of which one is decided then. */
    private void measureDecisions() throws Exception {
        try (DecisionFixture decisions = new DecisionFixture()) {
            measuredOn(decisions.confluence, decisions.specs.database);
            Page page = decisions.page(1, decisions("engineer"), "author");
            measure("Confluence: save a page with three new decisions, in the background", () -> decisions.look(1));
            measure("… once more, nothing being new", () -> decisions.look(1));
            decisions.confluence.edit(page, decisions("designer"), "author");
            measure("… with another approver of all three, who is new", () -> decisions.look(1));
            decisions.confluence.signIn("designer");
            measure("Confluence: load the panels of a page with three decisions", () -> decisions.read(1));
            measure("Confluence: decide, and write it into the page", () -> decisions.decide(page, "a", "Kafka"));
            Map<String, String> macro = Map.of("id", "a", "question", "Which queue?", "approver", "designer");
            measure("Confluence: render the macro of a decision that was made", () -> decisions.html(page, macro));
        }
    }

    private static String decisions(String approver) {
        return Stream.of("a", "b", "c")
                .map(id -> DecisionFixture.daci(id, "author", approver))
                .collect(Collectors.joining());
    }

    private void measureRegister() throws Exception {
        try (RegisterFixture register = new RegisterFixture()) {
            measuredOn(register.confluence, register.specs.database);
            for (long id = 1; id <= 60; id++) {
                register.decision(id, "Question " + id)
                        .role("APPROVER", "engineer")
                        .role("DRIVER", "author")
                        .write();
            }
            register.confluence.signIn("engineer");
            measure("Confluence: load a part of the register, twenty rows of sixty", () -> register.part());
        }
    }

    private void measureWaiting() throws Exception {
        try (ManyRoundsFixture rounds = new ManyRoundsFixture(40)) {
            measuredOn(rounds.specs().confluence, rounds.specs().database);
            measure(
                    "Confluence: load a part of what waits for somebody, twenty rows of forty",
                    () -> rounds.waiting("product"));
            measure("Confluence: load a part of the open rounds, twenty rows of forty", () -> rounds.open("designer"));
            measure("… look for accounts that are gone in them", () -> rounds.gone("designer"));
            measure("… say what twenty who leave would hand over", () -> rounds.leaving("designer", "product"));
            measure("Confluence: the job looks for windows that end, and none does", rounds::job);
            rounds.oneIsDue();
            measure("Confluence: the job ends the window of a round", rounds::job);
        }
    }

    private void measureAdrs() throws Exception {
        try (AdrFixture adrs = new AdrFixture()) {
            measuredOn(adrs.confluence, adrs.database);
            for (long id = 1; id <= 60; id++) {
                adrs.numbered(id, "Record " + id, AdrFixture.row("Status", "Accepted"));
            }
            adrs.confluence.signIn("engineer");
            Page page = adrs.confluence.pageManager().getPage(60);
            adrs.number(page);
            measure("Confluence: load a part of the index of ADRs, twenty rows of sixty", () -> adrs.part());
            measure("Confluence: render the number of an ADR", () -> adrs.number(page));
        }
    }

    private void measuredOn(MockConfluence confluence, StoreDatabase database) {
        statements = new Statements(database);
        hosts = hostsOf(confluence);
    }

    private static List<Object> hostsOf(MockConfluence confluence) {
        return List.of(
                confluence.pageManager(),
                confluence.permissions(),
                confluence.userAccessor(),
                confluence.accessMode(),
                confluence.spaceManager(),
                confluence.restrictions(),
                confluence.labels(),
                confluence.comments().orElseThrow());
    }

    private void renderList(Page index, String kind) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(index);
        when(context.getOutputType()).thenReturn("display");
        fixture.lists.html(kind, context);
    }

    private void part(String kind) {
        fixture.lists.part(MockConfluence.SPACE, kind, null);
    }

    /** With a linked spec, its story having moved; then what an event costs that concerns no spec. */
    private void measureJira(MockJira jira, Issue epic, EpicPanel panel) throws Exception {
        try (JiraIssues issues = new JiraIssues(jira, fixture.store)) {
            SpecFixture.tellOfLink(fixture.store, 7, epic.getId());
            SpecFixture.tellOfLink(fixture.store, 8, epic.getId());
            Issue story = issues.story(epic, "3");
            hosts = issues.managers();
            measure("Jira: a story of a linked epic moves, on the host's thread", () -> issues.moved(story));
            measure("… in the background: the start is found", () -> issues.look(story));
            measure("… the next move, the start being known", () -> issues.look(story));
            measure(
                    "Jira: show the panel of an epic with two specs and a start",
                    () -> panel.getHtml(Map.of("issue", epic)));
            measure(
                    "Jira: a story gets another label, type or resolution, on the host's thread",
                    () -> issues.relabelled(story));
            measure("… in the background, at once", () -> issues.linkedEpics(story));
            measure("… ten seconds later, nothing being new", () -> issues.lookAgain(epic));
            Issue other = issues.story(null, "3");
            measure("Jira: an issue that concerns no spec moves, on the host's thread", () -> issues.moved(other));
            measure("… in the background", () -> issues.look(other));
            measure("Jira: any other change of an issue", () -> issues.changedOtherwise(other));
            measure("… in the background, for a number that may be an epic's", () -> issues.joined(1));
            IsEpicCondition condition = new IsEpicCondition(jira.app());
            measure("Jira: view an issue that is no epic", () -> condition.shouldDisplay(Map.of("issue", other)));
            measure("Jira: view an epic, beside its panel", () -> condition.shouldDisplay(Map.of("issue", epic)));
        }
    }

    private void measure(String what, Runnable work) throws Exception {
        hosts.forEach(host -> clearInvocations(host));
        SortedMap<String, Integer> cost = statements.of(work);
        bounds.measured(what, cost, hostCalls());
    }

    private SortedMap<String, Integer> hostCalls() {
        SortedMap<String, Integer> calls = new TreeMap<>();
        for (Object host : hosts) {
            mockingDetails(host)
                    .getInvocations()
                    .forEach(call -> calls.merge(call.getMethod().getName(), 1, Integer::sum));
        }
        return calls;
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

    /** The table of the document, and what was measured for each of its rows. */
    private static final class Bounds {

        private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d+) \\| (\\d+) \\|$");

        private final Map<String, int[]> written = new LinkedHashMap<>();
        private final List<String> wrong = new ArrayList<>();

        Bounds() {
            ROW.matcher(Repository.text("docs/performance.md"))
                    .results()
                    .forEach(row -> written.put(
                            row.group(1), new int[] {Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3))}));
        }

        void measured(String what, SortedMap<String, Integer> statements, SortedMap<String, Integer> calls) {
            int[] bound = written.remove(what);
            if (bound == null) {
                wrong.add("no bound for '" + what + "', or a second one: " + statements + ", " + calls);
                return;
            }
            compare(what + ", statements", bound[0], statements);
            compare(what + ", calls", bound[1], calls);
        }

        private void compare(String what, int bound, SortedMap<String, Integer> counts) {
            int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (sum > bound || sum < bound - SLACK) {
                wrong.add(what + ": at most " + bound + ", measured " + sum + ": " + counts);
            }
        }

        void check() {
            written.keySet().forEach(what -> wrong.add("never measured: " + what));
            assertEquals("", String.join("\n", wrong));
        }
    }
}
