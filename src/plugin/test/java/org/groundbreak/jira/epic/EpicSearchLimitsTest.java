package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.link.FoundEpic;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.Sql;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.search.IssueQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

/** What the search for epics never shows or does, and what it costs Jira (rule L10). */
class EpicSearchLimitsTest extends EpicSearchCase {

    private final JiraProject secret = project(10_001, "SECRET", "admin");

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
    void givenSignsOfJirasSyntaxThenTheyMeanNothing(String typed) throws Exception {
        JiraIssue hidden = epic(secret, "Secret invoice", "S");
        JiraIssue epic = epic(demo, "Plain", "P");
        boolean nothingButSigns = typed.chars().noneMatch(Character::isLetterOrDigit);

        assertEquals(nothingButSigns ? List.of(epic.getKey()) : List.of(), keys(typed));

        // His rights keep the hidden one from him in any case: so what the query itself would let through is looked at.
        List<JiraIssue> meant = nothingButSigns ? List.of(hidden, epic) : List.of();

        ArgumentCaptor<Query> asked = ArgumentCaptor.forClass(Query.class);
        verify(index, times(2)).search(any(), asked.capture(), any());
        for (Query query : asked.getAllValues()) {
            assertEquals(
                    meant,
                    Stream.of(hidden, epic).filter(((IssueQuery) query).where()).toList());
        }
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

    private static String code(EpicSearch search, String typed) {
        return assertThrows(Problem.class, () -> search.find(typed)).code();
    }
}
