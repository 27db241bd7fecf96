package org.groundbreak.sandbox.jira.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.time.Instant;
import java.util.List;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Creation in any status, and histories that Jira did not write itself. */
class IssueImportTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-02T03:04:05Z");

    private final StoreFixture jira = new StoreFixture();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void givenAStoryCreatedInProgressInsideAnEpic_thenThereIsNoHistoryAndTheEventSaysCreated() {
        jira.published.clear();

        JiraIssue story = jira.store
                .editor()
                .create(new NewIssue(jira.project, IssueType.STORY, "Born late", null, jira.epic, null).in("3"));

        assertEquals("In Progress", story.getStatus().getName());
        assertEquals(List.of(), items(story));
        assertEquals(1, jira.published.size());
        IssueEvent event = (IssueEvent) jira.published.get(0);
        assertEquals(EventType.ISSUE_CREATED_ID, event.getEventTypeId());
        assertEquals(jira.epic, ((JiraIssue) event.getIssue()).epic());
    }

    @Test
    void givenAChange_thenOneEventTellsOfItBeforeTheCommitAndOneAfterIt() {
        jira.published.clear();
        jira.inTransaction.clear();

        jira.transition(jira.story, "3");
        jira.setEpic(jira.story, null);
        jira.store
                .editor()
                .changeOther(jira.story.getId(), new ChangeItemBean("jira", "priority", "3", "Medium", "2", "High"));

        assertEquals(
                List.of(EventType.ISSUE_GENERICEVENT_ID, EventType.ISSUE_UPDATED_ID, EventType.ISSUE_UPDATED_ID),
                jira.published.stream()
                        .filter(IssueEvent.class::isInstance)
                        .map(event -> ((IssueEvent) event).getEventTypeId())
                        .toList());
        assertEquals(3, jira.events.size());
        assertEquals(jira.events.get(0), jira.published.get(1));
        assertEquals(List.of(true, false, true, false, true, false), jira.inTransaction);
        assertEquals("jira priority 3=Medium > 2=High", items(jira.story).get(2));
    }

    @Test
    void givenAnImportedIssue_thenStatusAndHistoryNeedNotFitAndNobodyIsTold() {
        jira.published.clear();
        NewIssue wanted = new NewIssue(jira.project, IssueType.STORY, "From elsewhere", null, jira.epic, null);

        JiraIssue story = jira.store.imports().issue(wanted.in("10002"), LONG_AGO);
        jira.store
                .imports()
                .history(
                        story.getId(),
                        LONG_AGO.plusSeconds(60),
                        new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", null, null, "4711", "Gone"),
                        new ChangeItemBean(ChangeItemBean.CUSTOM_FIELD, "status", "1", "Green", "2", "Red"));
        jira.store.imports().status(story.getId(), "3");
        jira.store.imports().epic(story.getId(), null);

        JiraIssue read = jira.store.issues().byId(story.getId()).orElseThrow();
        assertEquals(LONG_AGO, read.getCreated().toInstant());
        assertEquals("3", read.getStatus().getId());
        assertEquals(null, read.epic());
        assertEquals(List.of("jira status null=null > 4711=Gone", "custom status 1=Green > 2=Red"), items(story));
        assertTrue(jira.published.isEmpty());
    }

    @Test
    void givenAStatusThatHistoriesName_whenNoIssueStandsInIt_thenItCanBeDeletedAndTheHistoriesStay() {
        jira.store.statuses().add(JiraStatus.of("10100", "Analysis", "indeterminate"));
        jira.transition(jira.story, "10100");
        assertThrows(IllegalStateException.class, () -> jira.store.statuses().remove("10100"));
        jira.transition(jira.story, "10000");

        jira.store.statuses().remove("10100");

        assertTrue(jira.store.statuses().byId("10100").isEmpty());
        assertEquals(
                List.of("jira status 10000=To Do > 10100=Analysis", "jira status 10100=Analysis > 10000=To Do"),
                items(jira.story));
    }

    private List<String> items(JiraIssue issue) {
        return jira.store.changeLog().of(issue.getId()).stream()
                .flatMap(change -> change.getChangeItemBeans().stream())
                .map(ChangeLogTest::text)
                .toList();
    }
}
