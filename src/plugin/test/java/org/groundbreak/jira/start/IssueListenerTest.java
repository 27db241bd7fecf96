package org.groundbreak.jira.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is noted when an issue changes: as little as possible, and never anything on the database. */
class IssueListenerTest {

    private static final long ISSUE = 10_001;

    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final StartWatch watch = mock(StartWatch.class);
    private final IssueListener listener = new IssueListener(new IssueHistories(customFields), watch);

    @Test
    void givenAStatusChangeThenTheIssueIsNoted() {
        listener.onChange(event(item("status", "1", "3")));

        verify(watch).note(ISSUE);
        verifyNoMoreInteractions(watch);
        verifyNoInteractions(customFields);
    }

    @Test
    void givenAChangeThatConcernsNoStartThenNothingIsNotedAndJiraIsNotAsked() {
        listener.onChange(event(item("summary", null, null), item("labels", "", "spec")));

        verifyNoInteractions(watch, customFields);
    }

    @Test
    void givenAnIssueThatJoinsAnEpicThenBothEpicsAreNotedAlsoUnderTheFieldsNewName() {
        List<CustomField> fields = List.of(field("com.example:other", "Sprint"), field(EPIC_LINK, "Initiative"));
        when(customFields.getCustomFieldObjects()).thenReturn(fields);

        listener.onChange(
                event(item("Epic Link", null, "20"), item("Initiative", "30", "40"), item("Sprint", "5", "6")));

        verify(watch).note(20);
        verify(watch).note(30);
        verify(watch).note(40);
        verifyNoMoreInteractions(watch);
    }

    @Test
    void givenAJiraThatFailsThenTheChangeOfTheIssueGoesOn() {
        when(customFields.getCustomFieldObjects()).thenThrow(new IncompatibleClassChangeError());

        assertDoesNotThrow(() -> listener.onChange(event(item("Epic Link", null, "20"))));
        verify(watch, never()).note(anyLong());
    }

    private static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";

    private static IssueChangedEvent event(ChangeItemBean... items) {
        Issue issue = mock(Issue.class);
        IssueChangedEvent event = mock(IssueChangedEvent.class);
        when(issue.getId()).thenReturn(ISSUE);
        when(event.getIssue()).thenReturn(issue);
        doReturn(List.of(items)).when(event).getChangeItems();
        return event;
    }

    private static ChangeItemBean item(String field, String from, String to) {
        return new ChangeItemBean("any", field, from, from, to, to);
    }

    private static CustomField field(String type, String name) {
        CustomFieldType<?, ?> fieldType = mock(CustomFieldType.class);
        CustomField field = mock(CustomField.class);
        when(fieldType.getKey()).thenReturn(type);
        when(field.getName()).thenReturn(name);
        doReturn(fieldType).when(field).getCustomFieldType();
        return field;
    }
}
