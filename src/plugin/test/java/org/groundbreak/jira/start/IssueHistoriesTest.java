package org.groundbreak.jira.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.groundbreak.start.Change;
import org.groundbreak.start.IssueHistory;
import org.groundbreak.start.Membership;
import org.junit.jupiter.api.Test;

/** Rule T12: what a change does not say is not known, and not what the issue has now. */
class IssueHistoriesTest {

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
        return new IssueHistories(mock(CustomFieldManager.class)).of(issue, OptionalLong.of(20), List.of(change));
    }

    private static ChangeItemBean item(String field, String from, String fromString, String to, String toString) {
        return new ChangeItemBean("any", field, from, fromString, to, toString);
    }
}
