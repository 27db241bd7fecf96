package org.groundbreak.sandbox.jira.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.atlassian.jira.issue.label.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraResolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Resolution, labels and type of an issue, and what its history says of them. */
class IssueFieldsTest {

    private final StoreFixture jira = new StoreFixture();
    private final long id = jira.story.getId();

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void givenStory_whenClosedWithAResolution_thenBothAreOneChange() {
        jira.store.editor().transition(id, jira.store.statuses().byId("10002").orElseThrow(), JiraResolution.WONT_DO);

        assertEquals("Won't Do", story().getResolution().getName());
        assertEquals(
                List.of("jira status 10000=To Do > 10002=Done; jira resolution null=null > 10001=Won't Do"), changes());
    }

    @Test
    void givenResolvedStory_whenAnotherOrNoneIsGiven_thenItIsAChange() {
        jira.store.editor().resolve(id, JiraResolution.DONE);
        jira.store.editor().resolve(id, null);

        assertNull(story().getResolution());
        assertEquals(
                List.of("jira resolution null=null > 10000=Done", "jira resolution 10000=Done > null=null"), changes());
    }

    @Test
    void givenLabelsAndAnotherType_thenTheIssueHasThemAndItsHistorySaysSo() {
        jira.store.editor().label(id, Set.of("spec", "b"));
        jira.store.editor().setType(id, IssueType.SPIKE);

        assertEquals(
                Set.of("spec", "b"),
                story().getLabels().stream().map(Label::getLabel).collect(Collectors.toSet()));
        assertEquals("Spike", story().getIssueType().getName());
        assertEquals(List.of("jira labels null= > null=b spec", "jira issuetype 10001=Story > 10004=Spike"), changes());
        assertEquals(2, jira.events.size());
    }

    private JiraIssue story() {
        return jira.store.issues().byId(id).orElseThrow();
    }

    private List<String> changes() {
        return jira.store.changeLog().of(id).stream()
                .map(change -> change.getChangeItemBeans().stream()
                        .map(item -> item.getFieldType() + " " + item.getField() + " " + item.getFrom() + "="
                                + item.getFromString() + " > " + item.getTo() + "=" + item.getToString())
                        .collect(Collectors.joining("; ")))
                .toList();
    }
}
