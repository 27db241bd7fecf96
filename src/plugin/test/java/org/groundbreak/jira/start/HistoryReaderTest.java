package org.groundbreak.jira.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.status.Status;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.groundbreak.start.Change;
import org.groundbreak.start.IssueHistory;
import org.groundbreak.start.IssueTraits;
import org.groundbreak.start.Membership;
import org.groundbreak.start.Resolution;
import org.junit.jupiter.api.Test;

/** Rule T12: what a change does not say is not known, and not what the issue has now. */
class HistoryReaderTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void t12GivenAStatusItemWithoutSourceThenItsSourceIsNotKnown() {
        IssueHistory history = history(item("status", null, null, "5", "Done"), item("status", " ", "", "3", ""));

        assertEquals(
                List.of(
                        new Change<>(4, NOON, Optional.empty(), Optional.of("5")),
                        new Change<>(4, NOON, Optional.empty(), Optional.of("3"))),
                history.status().changes());
        assertEquals("5", history.status().present());
    }

    @Test
    void t12GivenAnEpicItemThenNothingIsNoEpicAndAKeyWithoutAnIdIsNotKnown() {
        IssueHistory history = history(
                item("Epic Link", null, null, "20", "ABC-1"),
                item("Epic Link", "20", "ABC-1", "", ""),
                item("Epic Link", null, "ABC-1", "ABC-2", "ABC-2"));

        assertEquals(
                List.of(
                        new Change<>(4, NOON, Optional.of(Membership.NONE), Optional.of(Membership.of(20))),
                        new Change<>(4, NOON, Optional.of(Membership.of(20)), Optional.of(Membership.NONE)),
                        new Change<Membership>(4, NOON, Optional.empty(), Optional.empty())),
                history.epic().changes());
        assertEquals(Membership.of(20), history.epic().present());
    }

    @Test
    void givenACustomFieldCalledStatusThenItIsNoMoveOfTheIssue() {
        IssueHistory history = history(
                new ChangeItemBean("custom", "status", "1", "Red", "3", "Green"),
                new ChangeItemBean("custom", "resolution", null, null, "2", "Late"),
                new ChangeItemBean("jira", "Epic Link", null, null, "20", "ABC-1"));

        assertEquals(List.of(), history.status().changes());
        assertEquals(List.of(), history.resolution().changes());
        assertEquals(List.of(), history.epic().changes());
    }

    @Test
    void t16GivenAResolutionThenItsChangesAndWhatTheIssueHasNowAreRead() {
        IssueHistory history = history(
                item("resolution", null, null, "10001", "Won't Do"), item("resolution", "10001", "Won't Do", "", ""));

        Resolution given = new Resolution("10001", "Won't Do");
        assertEquals(
                List.of(
                        new Change<>(4, NOON, Optional.of(Resolution.NONE), Optional.of(given)),
                        new Change<>(4, NOON, Optional.of(given), Optional.of(Resolution.NONE))),
                history.resolution().changes());
        assertEquals(Resolution.NONE, history.resolution().present());
    }

    @Test
    void t17GivenAnIssueThenItsTypeLabelsAndResolutionOfNowAreRead() {
        IssueType type = mock(IssueType.class);
        when(type.getName()).thenReturn("Spike");
        com.atlassian.jira.issue.resolution.Resolution resolution =
                mock(com.atlassian.jira.issue.resolution.Resolution.class);
        when(resolution.getId()).thenReturn("10002");
        when(resolution.getName()).thenReturn("Duplicate");
        Issue issue = mock(Issue.class);
        when(issue.isSubTask()).thenReturn(true);
        when(issue.getIssueType()).thenReturn(type);
        when(issue.getResolution()).thenReturn(resolution);
        when(issue.getLabels()).thenReturn(Set.of(new Label("spec"), new Label("web")));

        assertEquals(new IssueTraits(true, "Spike", Set.of("spec", "web")), IssueParts.traits(issue));
        assertEquals(new Resolution("10002", "Duplicate"), IssueParts.resolution(issue));
    }

    @Test
    void givenAFieldOfTheEpicThatHasAnotherNameThenItIsKnownByItsTypeAndOlderChangesByTheUsualName() {
        CustomFieldManager customFields = mock(CustomFieldManager.class);
        List<CustomField> fields = List.of(
                field("com.example:other", "Sprint"), field("com.pyxis.greenhopper.jira:gh-epic-link", "Initiative"));
        when(customFields.getCustomFieldObjects()).thenReturn(fields);

        assertEquals(Set.of("Epic Link", "Initiative"), new HistoryReader(customFields).epicFields());
    }

    private static CustomField field(String type, String name) {
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        CustomField field = mock(CustomField.class);
        when(fieldType.getKey()).thenReturn(type);
        when(field.getName()).thenReturn(name);
        doReturn(fieldType).when(field).getCustomFieldType();
        return field;
    }

    @Test
    void givenAJiraWhoseLabelsAreOthersThanWeKnowThenThereAreNone() {
        Issue issue = mock(Issue.class);
        when(issue.getLabels()).thenThrow(new IncompatibleClassChangeError());

        assertEquals(Set.of(), IssueParts.traits(issue).labels());
    }

    private static IssueHistory history(ChangeItemBean... items) {
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(4L);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(NOON));
        when(change.getChangeItemBeans()).thenReturn(List.of(items));
        Status status = mock(Status.class);
        when(status.getId()).thenReturn("5");
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(7L);
        when(issue.getCreated()).thenReturn(Timestamp.from(NOON));
        when(issue.getStatus()).thenReturn(status);
        HistoryReader histories = new HistoryReader(mock(CustomFieldManager.class));
        return histories.of(issue, OptionalLong.of(20), histories.epicFields(), List.of(change));
    }

    private static ChangeItemBean item(String field, String from, String fromString, String to, String toString) {
        return new ChangeItemBean(field.equals("Epic Link") ? "custom" : "jira", field, from, fromString, to, toString);
    }
}
