package org.groundbreak.sandbox.jira.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import java.util.List;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.jira.host.Access;
import org.groundbreak.sandbox.jira.host.JiraServices;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovedIssueTest {
    private final StoreFixture jira = new StoreFixture();
    private final JiraProject other = new JiraProject(10007L, "OPS", "Operations");

    @BeforeEach
    void addProject() {
        jira.store.projects().add(other);
        jira.published.clear();
        jira.events.clear();
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void givenAnEpic_whenMoved_thenItsIdStaysAndItsOldKeyLeadsToIt() {
        JiraIssue moved = jira.store.editor().move(jira.epic.getId(), other);

        IssueManager issues = (IssueManager) new JiraServices(jira.store, new Access(jira.store.projects()), () -> true)
                .all()
                .get(IssueManager.class);
        assertEquals("OPS-1", moved.getKey());
        assertEquals(jira.epic.getId(), moved.getId());
        assertNull(issues.getIssueByCurrentKey("DEMO-1"));
        assertEquals("OPS-1", issues.findMovedIssue("DEMO-1").getKey());
        assertNull(issues.findMovedIssue("OPS-1"));
        assertNull(issues.findMovedIssue("DEMO-99"));
        assertEquals(
                "OPS-1",
                jira.store.issues().byKey("DEMO-2").orElseThrow().epic().getKey());
    }

    @Test
    void givenAMove_thenOneEntryTellsOfProjectAndKeyAndOneEventOfTheMove() {
        jira.store.editor().move(jira.epic.getId(), other);

        List<ChangeHistory> history = jira.store.changeLog().of(jira.epic.getId());
        assertEquals(1, history.size());
        assertEquals(
                List.of("jira project 10000=Demo > 10007=Operations", "jira Key null=DEMO-1 > null=OPS-1"),
                history.get(0).getChangeItemBeans().stream()
                        .map(ChangeLogTest::text)
                        .toList());
        assertEquals(1, jira.events.size());
        assertEquals(List.of(EventType.ISSUE_MOVED_ID), kinds());
    }

    @Test
    void givenAStoryWithASubTask_whenMoved_thenTheSubTaskGoesAlong() {
        JiraIssue subTask = jira.store
                .editor()
                .create(new NewIssue(jira.project, IssueType.SUB_TASK, "A part", jira.story, null, null));

        jira.store.editor().move(jira.story.getId(), other);

        assertEquals(
                "OPS-2", jira.store.issues().byId(subTask.getId()).orElseThrow().getKey());
        assertEquals(
                "OPS-2", jira.store.issues().byMovedKey("DEMO-3").orElseThrow().getKey());
    }

    @Test
    void givenMovedThereAndBack_thenEveryOldKeyLeadsToItAndNoNumberComesTwice() {
        jira.store.editor().move(jira.story.getId(), other);

        JiraIssue back = jira.store.editor().move(jira.story.getId(), jira.project);

        assertEquals("DEMO-3", back.getKey());
        assertEquals(back, jira.store.issues().byMovedKey("DEMO-2").orElseThrow());
        assertEquals(back, jira.store.issues().byMovedKey("OPS-1").orElseThrow());
        assertEquals(
                "DEMO-4",
                jira.store
                        .editor()
                        .create(new NewIssue(jira.project, IssueType.TASK, "Next", null, null, null))
                        .getKey());
    }

    @Test
    void givenTheSameProject_whenMoved_thenNothingHappens() {
        jira.store.editor().move(jira.story.getId(), jira.project);

        assertTrue(jira.published.isEmpty());
        assertTrue(jira.store.changeLog().of(jira.story.getId()).isEmpty());
    }

    private List<Long> kinds() {
        return jira.published.stream()
                .filter(IssueEvent.class::isInstance)
                .map(event -> ((IssueEvent) event).getEventTypeId())
                .collect(Collectors.toList());
    }
}
