package org.groundbreak.sandbox.jira.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import java.util.Set;
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
        assertEquals(jira.epic.id(), jira.story.epicId());
        assertEquals(List.of(), items(jira.story));
        assertEquals(List.of(), items(jira.epic));
        assertEquals(List.of(), jira.events);
    }

    @Test
    void givenStory_whenMovedToAStatus_thenItemCarriesIdsAndNames() {
        jira.edit(jira.story, store.fields().status("3"));

        assertEquals(List.of("jira status 10000=To Do > 3=In Progress"), items(jira.story));
        assertEquals(1, jira.events.size());
        assertEquals("3", store.issues().byKey("DEMO-2").orElseThrow().statusId());
    }

    @Test
    void givenStory_whenMovedToTheStatusItHas_thenNeitherHistoryNorEvent() {
        jira.edit(jira.story, store.fields().status("10000"));

        assertEquals(List.of(), items(jira.story));
        assertEquals(List.of(), jira.events);
    }

    @Test
    void givenStoryInAnEpic_whenEpicLinkIsClearedAndSet_thenChildHasNumericIdsAndEpicHasEpicChild() {
        jira.edit(jira.story, store.fields().epic(null));
        jira.edit(jira.story, store.fields().epic(jira.epic.id()));

        assertEquals(
                List.of("custom Epic Link 10000=DEMO-1 > null=null", "custom Epic Link null=null > 10000=DEMO-1"),
                items(jira.story));
        assertEquals(
                List.of("jira Epic Child 10001=DEMO-2 > null=null", "jira Epic Child null=null > 10001=DEMO-2"),
                items(jira.epic));
    }

    @Test
    void givenTwoEditsAtOnce_whenSaved_thenOneGroupAndOneEvent() {
        jira.edit(jira.story, store.fields().summary("Another"), store.fields().labels(Set.of("b", "a")));

        List<ChangeLog.Group> groups = store.changeLog().of(jira.story.id());
        assertEquals(1, groups.size());
        assertEquals(StoreFixture.ANNA, groups.get(0).author());
        assertEquals(jira.clock.millis(), groups.get(0).created());
        assertEquals(
                List.of("jira summary null=A story > null=Another", "jira labels null= > null=a b"), items(jira.story));
        assertEquals(1, jira.events.size());
    }

    @Test
    void givenEditThatFails_whenItIsRolledBack_thenNothingOfTheSameChangeIsLeftAndNobodyIsTold() {
        FieldEdit intoAStory = store.fields().epic(jira.story.id());

        assertThrows(
                IllegalArgumentException.class,
                () -> jira.edit(jira.story, store.fields().status("3"), intoAStory));

        assertEquals("10000", store.issues().byId(jira.story.id()).orElseThrow().statusId());
        assertTrue(jira.events.isEmpty());
    }

    private List<String> items(IssueRow issue) {
        return store.changeLog().of(issue.id()).stream()
                .flatMap(group -> group.items().stream())
                .map(ChangeLogTest::text)
                .toList();
    }

    private static String text(ChangeItemBean item) {
        return item.getFieldType() + " " + item.getField() + " " + item.getFrom() + "=" + item.getFromString() + " > "
                + item.getTo() + "=" + item.getToString();
    }
}
