package org.groundbreak.jira.epic;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
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
import org.groundbreak.jira.issue.IssueAccess;
import org.groundbreak.link.FoundEpic;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.host.Database;
import org.groundbreak.sandbox.host.HostClock;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraServices;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The sandbox's Jira with two projects, one of which author may not browse, and the search for epics in it. */
abstract class EpicSearchCase {

    final HostClock clock = new HostClock(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
    final Database database = new Database("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    final JiraStore store = JiraStore.open(database, clock, event -> {});
    final Accounts accounts = new Accounts(Product.JIRA);
    final JiraProject demo = project(10_000, "DEMO", "author", "admin");
    boolean software = true;

    final Map<Class<?>, Object> jira = new JiraServices(store, new Access(store.projects()), () -> software).all();

    final SearchService index = counted(SearchService.class);
    final IssueManager issues = counted(IssueManager.class);
    final PermissionManager permissions = counted(PermissionManager.class);

    final IssueAccess access = new IssueAccess(
            counted(JiraAuthenticationContext.class), issues, permissions, mock(ApplicationProperties.class));

    final EpicFields fields =
            new EpicFields(counted(CustomFieldManager.class), new TestClock(Instant.parse("2026-03-02T10:00:00Z")));

    final EpicSearch search = on(() -> Optional.of(index));

    @BeforeEach
    void signIn() {
        signIn("author");
    }

    @AfterEach
    void close() {
        CurrentAccount.set(null);
        database.close();
    }

    List<String> keys(String typed) {
        return search.find(typed).stream().map(FoundEpic::key).toList();
    }

    EpicSearch on(Supplier<Optional<SearchService>> service) {
        return new EpicSearch(access, fields, () -> new EpicIndex(service));
    }

    JiraIssue epic(JiraProject project, String summary, String name) {
        clock.shift(Duration.ofMinutes(1));
        return store.editor().create(new NewIssue(project, IssueType.EPIC, summary, null, null, name));
    }

    JiraProject project(long id, String key, String... users) {
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

    void signIn(String name) {
        CurrentAccount.set(accounts.byName(name).orElseThrow());
    }

    /** The sandbox's, as a mock that counts. */
    <T> T counted(Class<T> type) {
        return mock(type, delegatesTo(jira.get(type)));
    }
}
