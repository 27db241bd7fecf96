package org.groundbreak.jira.start;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.sal.api.component.ComponentLocator;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.host.errors.TestErrors;
import org.groundbreak.jira.MockJira;
import org.groundbreak.jira.issue.EpicStories;
import org.groundbreak.link.Inbox;
import org.groundbreak.link.Outbox;
import org.groundbreak.link.TestFacts;
import org.groundbreak.store.Pairing;
import org.groundbreak.store.Store;
import org.mockito.MockedStatic;

/** Issues of a mocked Jira with their histories and epics, and what finds the start among them. */
public final class JiraIssues implements AutoCloseable {

    /** When every issue is created; each change comes an hour later. */
    public static final Instant CREATED = Instant.parse("2026-03-02T10:00:00Z");

    private final MockJira jira;
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final ChangeHistoryManager histories = mock(ChangeHistoryManager.class);
    private final StatusManager statuses = mock(StatusManager.class);
    private final MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class);
    private final StartKeeper linked;
    private final StartWatch watch = mock(StartWatch.class);
    private final IssueListener listener;
    private final List<IssueLink> children = new ArrayList<>();
    private long ids = 20_000;

    public JiraIssues(MockJira jira, Store store) {
        this.jira = jira;
        locator.when(() -> ComponentLocator.getComponent(IssueLinkManager.class))
                .thenReturn(links);
        locator.when(() -> ComponentLocator.getComponent(ChangeHistoryManager.class))
                .thenReturn(histories);
        locator.when(() -> ComponentLocator.getComponent(StatusManager.class)).thenReturn(statuses);
        List<Status> all = List.of(status("1", "new"), status("3", "indeterminate"), status("5", "done"));
        when(statuses.getStatuses()).thenReturn(all);
        when(links.getOutwardLinks(any()))
                .thenAnswer(call -> linksWith(link -> link.getSourceId(), call.getArgument(0)));
        when(links.getInwardLinks(any()))
                .thenAnswer(
                        call -> linksWith(link -> link.getDestinationObject().getId(), call.getArgument(0)));
        when(jira.permissions().hasPermission(any(), any(), any())).thenReturn(true);
        HistoryReader past = new HistoryReader(jira.customFields());
        store.pairings().replace(Pairing.fresh("confluence", TestFacts.KEY_ID, "00", "https://confluence.example.org"));
        Clock clock = Clock.fixed(CREATED.plusSeconds(86_400), ZoneOffset.UTC);
        this.linked = new StartKeeper(
                new Inbox(store.incomingFacts(), store.pairings()),
                new Outbox(store.outgoingFacts(), store.pairings(), () -> {}),
                store.epicStarts(),
                new StartFinder(jira.issues(), past, store.statusCategories(), clock),
                clock,
                TestErrors.make());
        this.listener = new IssueListener(watch);
    }

    /** The managers of Jira that may read its database. */
    public List<Object> managers() {
        return List.of(jira.customFields(), jira.issues(), jira.permissions(), links, histories, statuses);
    }

    /** A story, in an epic or in none for null, that has moved once from status 1 to that one. */
    public Issue story(Issue epic, String statusId) {
        MutableIssue story = mock(MutableIssue.class);
        when(story.getId()).thenReturn(++ids);
        past(story, statusId, List.of(new ChangeItemBean("jira", "status", "1", "To Do", statusId, "")));
        when(jira.issues().getIssueObject(ids)).thenReturn(story);
        if (epic != null) {
            join(story, epic);
        }
        return story;
    }

    /** The event of a move. */
    public void moved(Issue issue) {
        listener.onChange(event(issue, new ChangeItemBean("jira", "status", "1", "", "3", "")));
    }

    /** The events of any other changes: of the summary, the priority and a custom field. */
    public void changedOtherwise(Issue issue) {
        listener.onChange(event(
                issue,
                new ChangeItemBean("jira", "summary", null, "a", null, "b"),
                new ChangeItemBean("jira", "priority", "3", "Medium", "2", "High"),
                new ChangeItemBean("custom", "status", "To Do", "To Do", "Done", "Done")));
    }

    /** The event of another label, type or resolution. */
    public void relabelled(Issue issue) {
        listener.onChange(event(issue, new ChangeItemBean("jira", "labels", null, "", null, "spec")));
    }

    /** What is noted. */
    StartWatch watch() {
        return watch;
    }

    /** What looks at epics. */
    StartKeeper keeper() {
        return linked;
    }

    /** What the background does with an issue that moved. @return whether nothing more is expected of a second look */
    public boolean look(Issue issue) {
        return linked.moved(issue.getId(), EpicStories.epicOf(issue.getId())).isEmpty();
    }

    /** What the background does ten seconds later. */
    public void lookAgain(Issue epic) {
        linked.again(epic.getId());
    }

    /** What the background does when Confluence has told of a link. */
    public void told(Issue epic) {
        linked.told(epic.getId());
    }

    /** What the background does at once with an issue that got other labels. @return the epics it belongs to */
    public Set<Long> linkedEpics(Issue issue) {
        return linked.linked(issue.getId(), EpicStories.epicOf(issue.getId()));
    }

    /** What the background does with a number in a custom field that may be one of an epic. */
    public void joined(long id) {
        linked.joined(id);
    }

    /** A story in progress whose history has no entry that says so. */
    public Issue undated(Issue epic) {
        Issue story = story(epic, "3");
        ChangeHistory change = change(new ChangeItemBean("jira", "status", "1", "", "1", ""));
        when(histories.getChangeHistories(story)).thenReturn(List.of(change));
        return story;
    }

    /** Gives an issue labels, and no others. */
    public void label(Issue issue, String... labels) {
        Set<Label> all = Stream.of(labels).map(Label::new).collect(Collectors.toSet());
        when(issue.getLabels()).thenReturn(all);
    }

    /** Where Jira's histories are read. */
    public ChangeHistoryManager histories() {
        return histories;
    }

    /** What the job does. */
    public void sweep() {
        linked.sweep();
    }

    /** Jira forgets the issue and its links. */
    public void delete(Issue issue) {
        children.removeIf(link -> link.getDestinationObject() == issue);
        when(jira.issues().getIssueObject(issue.getId())).thenReturn(null);
    }

    private void join(Issue story, Issue epic) {
        Long epicId = epic.getId();
        MutableIssue found = mock(MutableIssue.class);
        when(found.getId()).thenReturn(epicId);
        past(found, "1", List.of());
        when(jira.issues().getIssueObject(epicId)).thenReturn(found);
        IssueLinkType type = mock(IssueLinkType.class);
        when(type.getStyle()).thenReturn("jira_gh_epic_story");
        IssueLink link = mock(IssueLink.class);
        when(link.getIssueLinkType()).thenReturn(type);
        when(link.getSourceId()).thenReturn(epicId);
        when(link.getDestinationObject()).thenReturn(story);
        children.add(link);
    }

    private void past(Issue issue, String statusId, List<ChangeItemBean> items) {
        Status status = status(
                statusId, Map.of("1", "new", "3", "indeterminate", "5", "done").get(statusId));
        when(issue.getStatus()).thenReturn(status);
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        when(issue.getUpdated()).thenReturn(Timestamp.from(CREATED.plusSeconds(3600)));
        List<ChangeHistory> changes = items.stream().map(this::change).toList();
        when(histories.getChangeHistories(issue)).thenReturn(changes);
    }

    private ChangeHistory change(ChangeItemBean item) {
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(ids + 1_000_000);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(CREATED.plusSeconds(3600)));
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        return change;
    }

    private List<IssueLink> linksWith(java.util.function.Function<IssueLink, Long> end, Long id) {
        return children.stream().filter(link -> id.equals(end.apply(link))).toList();
    }

    private static IssueChangedEvent event(Issue issue, ChangeItemBean... items) {
        IssueChangedEvent event = mock(IssueChangedEvent.class);
        when(event.getIssue()).thenReturn(issue);
        doReturn(List.of(items)).when(event).getChangeItems();
        return event;
    }

    private static Status status(String id, String category) {
        StatusCategory of = mock(StatusCategory.class);
        Status status = mock(Status.class);
        when(of.getKey()).thenReturn(category);
        when(status.getId()).thenReturn(id);
        when(status.getStatusCategory()).thenReturn(of);
        return status;
    }

    @Override
    public void close() {
        locator.close();
    }
}
