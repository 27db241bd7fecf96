package org.groundbreak.sandbox.jira.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private StoreFixture jira;
    private JiraStore store;

    @BeforeEach
    void open() throws Exception {
        jira = new StoreFixture(url());
        store = jira.store;
    }

    String url() throws Exception {
        return StoreFixture.inMemory();
    }

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void givenIssueCreatedInsideAnEpic_whenHistoryIsRead_thenCreationWroteNothing() {
        assertEquals(jira.epic, jira.story.epic());
        assertEquals(List.of(), items(jira.story));
        assertEquals(List.of(), items(jira.epic));
        assertEquals(List.of(), jira.events);
    }

    @Test
    void givenStory_whenMovedToAStatus_thenItemCarriesIdsAndNames() {
        jira.transition(jira.story, "3");

        assertEquals(List.of("jira status 10000=To Do > 3=In Progress"), items(jira.story));
        assertEquals("3", jira.events.get(0).getIssue().getStatus().getId());
        assertEquals(
                jira.clock.millis(),
                store.changeLog()
                        .of(jira.story.getId())
                        .get(0)
                        .getTimePerformed()
                        .getTime());
    }

    @Test
    void givenStory_whenMovedToWhereItIs_thenNeitherHistoryNorEvent() {
        jira.transition(jira.story, "10000");
        jira.setEpic(jira.story, jira.epic);

        assertEquals(List.of(), items(jira.story));
        assertEquals(List.of(), items(jira.epic));
        assertEquals(List.of(), jira.events);
    }

    @Test
    void givenStoryInAnEpic_whenEpicLinkIsClearedAndSet_thenChildHasNumericIdsAndEpicHasEpicChild() {
        jira.setEpic(jira.story, null);
        jira.setEpic(jira.story, jira.epic);

        assertEquals(
                List.of("custom Epic Link 10000=DEMO-1 > null=null", "custom Epic Link null=null > 10000=DEMO-1"),
                items(jira.story));
        assertEquals(
                List.of("custom Epic Child 10001=DEMO-2 > null=null", "custom Epic Child null=null > 10001=DEMO-2"),
                items(jira.epic));
        assertEquals(2, jira.events.size());
    }

    @Test
    void givenStoryOrSubTask_whenReadAgain_thenItIsFoundBelowItsEpicOrParent() {
        JiraIssue subTask =
                store.editor().create(new NewIssue(jira.project, IssueType.SUB_TASK, "A part", jira.story, null, null));

        assertEquals(List.of(jira.story), store.issues().childrenOf(jira.epic.getId()));
        assertEquals(List.of(subTask), store.issues().childrenOf(jira.story.getId()));
        assertTrue(subTask.isSubTask());
    }

    @Test
    void givenChangeInsideATransactionThatFails_whenItIsRolledBack_thenNothingIsLeftAndNobodyIsTold() {
        assertThrows(
                IllegalStateException.class,
                () -> jira.database.inTransaction(() -> {
                    jira.transition(jira.story, "3");
                    throw new IllegalStateException("rolled back");
                }));

        assertEquals(
                "10000",
                store.issues()
                        .byId(jira.story.getId())
                        .orElseThrow()
                        .getStatus()
                        .getId());
        assertEquals(List.of(), items(jira.story));
        assertTrue(jira.events.isEmpty());
    }

    private List<String> items(JiraIssue issue) {
        return store.changeLog().of(issue.getId()).stream()
                .flatMap(change -> change.getChangeItemBeans().stream())
                .map(ChangeLogTest::text)
                .toList();
    }

    static String text(ChangeItemBean item) {
        return item.getFieldType() + " " + item.getField() + " " + item.getFrom() + "=" + item.getFromString() + " > "
                + item.getTo() + "=" + item.getToString();
    }
}
