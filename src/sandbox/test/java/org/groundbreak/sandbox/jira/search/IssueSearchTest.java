package org.groundbreak.sandbox.jira.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.order.SortOrder;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraUser;
import org.groundbreak.sandbox.jira.issue.EpicField;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraResolution;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.groundbreak.sandbox.jira.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueSearchTest {
    private final StoreFixture jira = new StoreFixture();
    private final Account author = new Accounts(Product.JIRA).byName("author").orElseThrow();
    private final SearchService search = new IssueSearch(jira.store.issues(), new Access(jira.store.projects()));

    @BeforeEach
    void grant() {
        jira.store.projects().grant(jira.project.getId(), "BROWSE_PROJECTS", author.key());
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void givenWords_whenSearchedFor_thenAllMustBeThereInWhateverCaseAndAStarEndsABeginning() throws SearchException {
        assertEquals(List.of("DEMO-1"), found(where -> where.summary().like("EPIC an")));
        assertEquals(List.of("DEMO-2", "DEMO-1"), found(where -> where.summary().like("a*")));
        assertEquals(List.of(), found(where -> where.summary().like("epi")));
    }

    @Test
    void givenOperators_whenSearched_thenAndBindsCloserThanOrAndBracketsCloserThanBoth() throws SearchException {
        jira.store.editor().resolve(jira.story.getId(), JiraResolution.DONE);

        assertEquals(List.of("DEMO-2"), found(where -> where.summary()
                .like("story")
                .or()
                .summary()
                .like("story")
                .and()
                .unresolved()));
        assertEquals(List.of(), found(where -> where.sub()
                .summary()
                .like("story")
                .or()
                .summary()
                .like("story")
                .endsub()
                .and()
                .unresolved()));
    }

    @Test
    void givenFields_whenSearchedFor_thenEpicNameAndProjectAreKnown() throws SearchException {
        long name = EpicField.NAME.getIdAsLong();

        assertEquals(
                List.of("DEMO-1"),
                found(where -> where.customField(name).isNot().empty()));
        assertEquals(List.of("DEMO-2", "DEMO-1"), found(where -> where.project("demo")));
        assertEquals(List.of(), found(where -> where.project("NONE")));
        assertThrows(
                NotModelled.class,
                () -> found(where -> where.customField(1L).isNot().empty()));
    }

    @Test
    void givenAnOrderAndALimit_whenSearched_thenTheNewestComeFirst() throws SearchException {
        jira.clock.shift(Duration.ofMinutes(1));
        JiraIssue newest =
                jira.store.editor().create(new NewIssue(jira.project, IssueType.EPIC, "Newest", null, null, "Newest"));
        JqlQueryBuilder query = JqlQueryBuilder.newBuilder();
        query.orderBy().createdDate(SortOrder.DESC);

        List<Issue> found = search.search(JiraUser.of(author), query.buildQuery(), new PagerFilter<>(1))
                .getResults();

        assertEquals(List.of(newest), found);
    }

    @Test
    void givenSomebodyWhoMayNotBrowse_whenSearching_thenNothingIsFound() throws SearchException {
        Account outsider = new Accounts(Product.JIRA).byName("outsider").orElseThrow();

        assertEquals(
                List.of(),
                search.search(
                                JiraUser.of(outsider),
                                JqlQueryBuilder.newBuilder().buildQuery(),
                                new PagerFilter<>(10))
                        .getResults());
        assertEquals(
                List.of(),
                search.search(null, JqlQueryBuilder.newBuilder().buildQuery(), new PagerFilter<>(10))
                        .getResults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "\"a", "a AND b", "*a", "a?", "(a)", "a b\\", ""})
    void givenSignsOfTheSyntax_whenSearchedFor_thenTheyAreNotModelled(String text) {
        assertThrows(NotModelled.class, () -> found(where -> where.summary().like(text)));
    }

    @Test
    void givenClausesWithoutOperator_whenBuilt_thenThatIsAnError() {
        assertThrows(
                IllegalStateException.class,
                () -> found(where -> where.unresolved().unresolved()));
        assertThrows(
                IllegalStateException.class,
                () -> found(where -> where.unresolved().and()));
        assertThrows(
                IllegalStateException.class, () -> found(where -> where.sub().unresolved()));
    }

    private List<String> found(UnaryOperator<JqlClauseBuilder> clauses) throws SearchException {
        JqlQueryBuilder query = JqlQueryBuilder.newBuilder();
        clauses.apply(query.where());
        query.orderBy().createdDate(SortOrder.DESC);
        return search.search(JiraUser.of(author), query.buildQuery(), new PagerFilter<>(10)).getResults().stream()
                .map(Issue::getKey)
                .toList();
    }
}
