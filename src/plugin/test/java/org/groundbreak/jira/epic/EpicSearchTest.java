package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.link.FoundEpic;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.HostClock;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraServices;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.issue.JiraResolution;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which epics whoever is signed in finds, and what that costs Jira (rule L10), on the sandbox's Jira. */
class EpicSearchTest {

    private final HostClock clock = new HostClock(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
    private final Database database = new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final JiraStore store = JiraStore.open(database, clock, event -> {});
    private final Accounts accounts = new Accounts(Product.JIRA);
    private final JiraProject demo = project(10_000, "DEMO", "author", "admin");
    private final JiraProject secret = project(10_001, "SECRET", "admin");
    private boolean software = true;
    private final Map<Class<?>, Object> jira =
            new JiraServices(store, new Access(store.projects()), () -> software).all();
    private final SearchService index = counted(SearchService.class);
    private final IssueManager issues = counted(IssueManager.class);
    private final PermissionManager permissions = counted(PermissionManager.class);
    private final IssueAccess access = new IssueAccess(
            counted(JiraAuthenticationContext.class), issues, permissions, mock(ApplicationProperties.class));
    private final EpicFields fields =
            new EpicFields(counted(CustomFieldManager.class), new TestClock(Instant.parse("2026-03-02T10:00:00Z")));
    private final EpicSearch search = on(() -> Optional.of(index));

    @BeforeEach
    void signIn() {
        signIn("author");
    }

    @AfterEach
    void close() {
        CurrentAccount.set(null);
        database.close();
    }

    @Test
    void givenWordsInAnyOrderThenEpicsWithAllOfThemAreFoundTheLastOneNotFinishedNewestFirst() {
        JiraIssue first = epic(demo, "Pay by invoice", "Invoices");
        epic(demo, "Pay by card", "Cards");
        JiraIssue second = epic(demo, "An invoice to pay later", "Later");

        assertEquals(List.of(second.getKey(), first.getKey()), keys("Invoi"));
        assertEquals(List.of(second.getKey(), first.getKey()), keys("invoice pay"));
        assertEquals(List.of(second.getKey(), first.getKey()), keys("inv pa"));
        assertEquals(List.of(), keys("invoice rocket"));
    }

    @Test
    void givenTheNameThatAnEpicHasOnItsIssuesThenItIsFoundToo() {
        JiraIssue epic = epic(demo, "Single sign-on", "SSO");

        assertEquals(List.of(epic.getKey()), keys("sso"));
        assertEquals(
                List.of(new FoundEpic(epic.getId(), epic.getKey(), "Single sign-on", false)), search.find("sign-on"));
    }

    @Test
    void givenNothingTypedThenTheNewestTwentyAreThere() {
        for (int i = 1; i <= 25; i++) {
            epic(demo, "Epic " + i, "E" + i);
        }

        List<String> found = keys("");

        assertEquals(20, found.size());
        assertEquals("DEMO-25", found.get(0));
        assertEquals("DEMO-6", found.get(19));
    }

    @Test
    void givenAKeyInSmallLettersThenItsEpicComesFirstAndThoseThatBeginSoFollow() {
        for (int i = 1; i <= 13; i++) {
            epic(demo, "Epic", "E");
        }

        assertEquals(List.of("DEMO-1", "DEMO-13", "DEMO-12", "DEMO-11", "DEMO-10"), keys("demo-1"));
        assertEquals(13, keys("demo-").size());
    }

    @Test
    void givenAKeyThatLooksLikeAWordThenTitlesWithItAreFoundToo() {
        JiraIssue epic = epic(demo, "Phase-2 of the roll-out", "Roll-out");

        assertEquals(List.of(epic.getKey()), keys("phase-2"));
        assertEquals(List.of(epic.getKey()), keys("phase-"));
    }

    @Test
    void givenAnEpicThatWasMovedThenItsOldKeyFindsIt() {
        JiraProject other = project(10_002, "OTHER", "author");
        JiraIssue epic = epic(demo, "Wanders", "W");
        store.editor().move(epic.getId(), other);

        assertEquals(List.of("OTHER-1"), keys("demo-1"));
    }

    @Test
    void givenResolvedEpicsThenTheyComeLastAndAreMarked() {
        JiraIssue old = epic(demo, "Invoice one", "1");
        JiraIssue done = epic(demo, "Invoice two", "2");
        store.editor().resolve(done.getId(), JiraResolution.DONE);

        List<FoundEpic> found = search.find("invoice");

        assertEquals(
                List.of(old.getKey(), done.getKey()),
                found.stream().map(FoundEpic::key).toList());
        assertEquals(List.of(false, true), found.stream().map(FoundEpic::done).toList());
    }

    @Test
    void givenAStoryThenItIsNoEpic() {
        JiraIssue epic = epic(demo, "Invoices", "I");
        store.editor().create(new NewIssue(demo, IssueType.STORY, "Invoices on paper", null, epic, null));

        assertEquals(List.of(epic.getKey()), keys("invoices"));
        assertEquals(List.of(), keys("demo-2").stream().filter("DEMO-2"::equals).toList());
    }

    @Test
    void givenAProjectTheViewerMayNotBrowseThenNothingOfItIsShownWhateverIsTyped() {
        epic(secret, "Takeover of a rival", "Rival");

        for (String typed : List.of("", "takeover", "rival", "secret-1", "secret-", "SECRET-1")) {
            assertEquals(List.of(), keys(typed), typed);
        }
        signIn("admin");
        assertEquals(List.of("SECRET-1"), keys("takeover"));
        assertEquals(List.of("SECRET-1"), keys("secret-"));
    }

    /** The index may still have an issue that was given a security level, or moved to where he may not look, just now. */
    @Test
    void givenAnIndexThatLagsBehindTheRightsThenTheRightOfNowCounts() {
        JiraIssue open = epic(demo, "Open plan", "O");
        JiraIssue hidden = epic(demo, "Hidden plan", "H");
        store.editor().move(hidden.getId(), secret);
        SearchService lagging = (viewer, query, pager) -> new SearchResults<>(List.of(hidden, open));

        List<FoundEpic> found = on(() -> Optional.of(lagging)).find("plan");

        assertEquals(List.of("Open plan"), found.stream().map(FoundEpic::title).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "\\", "invoice\" OR project = SECRET OR summary ~ \"", "*", "?", "(", "[a TO z]", "a:b", "AND",
                "NOT", "~0.5", "^2", "{!}", "&&", "||", "' or 1=1 --", "%", "invoice*voice"
            })
    void givenSignsOfJirasSyntaxThenTheyMeanNothing(String typed) {
        epic(secret, "Secret invoice", "S");
        JiraIssue epic = epic(demo, "Plain", "P");

        assertTrue(keys(typed).stream().allMatch(epic.getKey()::equals), typed);
    }

    @Test
    void givenNobodySignedInThenNothingIsSearched() throws Exception {
        CurrentAccount.set(null);

        assertEquals("sign-in", code(search, "demo-1"));
        assertEquals("sign-in", code(search, ""));
        verify(index, times(0)).search(any(), any(), any());
    }

    @Test
    void givenAJiraWithoutJiraSoftwareThenThatIsSaid() {
        software = false;

        assertEquals("no-epics", code(search, "demo"));
    }

    @Test
    void givenAJiraThatCannotSearchThenThatIsSaid() {
        SearchService broken = (viewer, query, pager) -> {
            throw new SearchException("too complex");
        };

        assertEquals("search-failed", code(on(() -> Optional.of(broken)), "demo"));
        assertEquals("search-failed", code(on(Optional::empty), "demo"));
        assertEquals(
                "search-failed",
                code(
                        new EpicSearch(access, fields, () -> {
                            throw new NoClassDefFoundError("com/atlassian/query/Query");
                        }),
                        "demo"));
    }

    /** The bound: two searches, and one look at each issue that is shown. */
    @Test
    void givenTenThousandEpicsThenJiraIsAskedAFewTimesOnly() throws Exception {
        new Sql(database).run(bulk(10_000));
        assertEquals(10_000, store.issues().epics().size());

        assertEquals(20, keys("invoice").size());

        verify(index, times(1)).search(any(), any(), any());
        verify(issues, times(20)).getIssueObject(anyLong());
        verify(permissions, times(20)).hasPermission(any(), any(), any());

        assertEquals("DEMO-9999", keys("demo-9999").get(0));
        verify(index, times(3)).search(any(), any(), any());
        verify(issues, atMost(60)).getIssueObject(anyLong());
        assertFalse(keys("").isEmpty());
    }

    private static String bulk(int count) {
        return "insert into jiraissue (project, issuenum, issuetype, issuestatus, summary, created, epicname)"
                + " select 10000, x, 'EPIC', '1', 'Invoice no ' || x, x, 'E' || x from system_range(1, " + count + ")";
    }

    private List<String> keys(String typed) {
        return search.find(typed).stream().map(FoundEpic::key).toList();
    }

    private EpicSearch on(Supplier<Optional<SearchService>> service) {
        return new EpicSearch(access, fields, () -> new EpicIndex(service));
    }

    private static String code(EpicSearch search, String typed) {
        return assertThrows(Problem.class, () -> search.find(typed)).code();
    }

    private JiraIssue epic(JiraProject project, String summary, String name) {
        clock.shift(Duration.ofMinutes(1));
        return store.editor().create(new NewIssue(project, IssueType.EPIC, summary, null, null, name));
    }

    private JiraProject project(long id, String key, String... users) {
        JiraProject project = new JiraProject(id, key, key);
        store.projects().add(project);
        for (String user : users) {
            store.projects()
                    .grant(
                            id,
                            "BROWSE_PROJECTS",
                            accounts.byName(user).orElseThrow().key());
        }
        return project;
    }

    private void signIn(String name) {
        CurrentAccount.set(accounts.byName(name).orElseThrow());
    }

    /** The sandbox's, as a mock that counts. */
    private <T> T counted(Class<T> type) {
        return mock(type, delegatesTo(jira.get(type)));
    }
}
