package org.groundbreak.jira.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is noted when an issue changes: as little as possible, and never anything on the database. */
class IssueListenerTest {

    private static final long ISSUE = 10_001;

    private final StartWatch watch = mock(StartWatch.class);
    private final IssueListener listener = new IssueListener(watch);

    @Test
    void givenAStatusChangeThenTheIssueIsNoted() {
        listener.onChange(event(item("jira", "status", "1", "3")));

        verify(watch).moved(ISSUE);
        verifyNoMoreInteractions(watch);
    }

    @Test
    void givenAChangeThatConcernsNoStartThenNothingIsNoted() {
        listener.onChange(event(
                item("jira", "summary", null, null),
                item("jira", "priority", "3", "2"),
                item("custom", "Points", "", "x1"),
                item("custom", "status", "Red", "Green")));

        verifyNoInteractions(watch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"resolution", "issuetype", "labels"})
    void givenWhatDecidesWhetherAnIssueCountsThenItIsNoted(String field) {
        listener.onChange(event(item("jira", field, "1", "2"), item("custom", field, "a", "b")));

        verify(watch).traits(ISSUE);
        verifyNoMoreInteractions(watch);
    }

    @Test
    void givenACustomFieldWithNumbersThenTheyAreNotedAsWhatMayBeEpicsWhateverItsName() {
        listener.onChange(event(item("custom", "Epic Link", null, "20"), item("custom", "Initiative", "30", "40")));

        verify(watch).joined(20);
        verify(watch).joined(30);
        verify(watch).joined(40);
        verifyNoMoreInteractions(watch);
    }

    @Test
    void givenAnIssueThatIsBeingCreatedThenItIsNotedAndNothingElseThatHappensToOne() {
        listener.onEvent(happened(EventType.ISSUE_CREATED_ID));
        listener.onEvent(happened(EventType.ISSUE_MOVED_ID));
        listener.onEvent(happened(null));

        verify(watch).created(ISSUE);
        verifyNoMoreInteractions(watch);
    }

    @Test
    void givenAJiraThatFailsThenTheChangeOfTheIssueGoesOn() {
        IssueChangedEvent change = mock(IssueChangedEvent.class);
        when(change.getChangeItems()).thenThrow(new IncompatibleClassChangeError());
        IssueEvent event = mock(IssueEvent.class);
        when(event.getEventTypeId()).thenThrow(new NoSuchMethodError());

        assertDoesNotThrow(() -> listener.onChange(change));
        assertDoesNotThrow(() -> listener.onEvent(event));
        verifyNoInteractions(watch);
    }

    private static IssueEvent happened(Long type) {
        Issue issue = mock(Issue.class);
        IssueEvent event = mock(IssueEvent.class);
        when(issue.getId()).thenReturn(ISSUE);
        when(event.getIssue()).thenReturn(issue);
        when(event.getEventTypeId()).thenReturn(type);
        return event;
    }

    private static IssueChangedEvent event(ChangeItemBean... items) {
        Issue issue = mock(Issue.class);
        IssueChangedEvent event = mock(IssueChangedEvent.class);
        when(issue.getId()).thenReturn(ISSUE);
        when(event.getIssue()).thenReturn(issue);
        doReturn(List.of(items)).when(event).getChangeItems();
        return event;
    }

    private static ChangeItemBean item(String type, String field, String from, String to) {
        return new ChangeItemBean(type, field, from, from, to, to);
    }
}
