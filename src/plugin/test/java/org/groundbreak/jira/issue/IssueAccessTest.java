package org.groundbreak.jira.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import org.groundbreak.host.rest.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issues by their keys, also by one of yesterday; the rights that count are those on the issue that is found. */
class IssueAccessTest {

    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final IssueAccess access =
            new IssueAccess(authentication, issues, permissions, mock(ApplicationProperties.class));

    @BeforeEach
    void signIn() {
        ApplicationUser viewer = mock(ApplicationUser.class);
        when(authentication.getLoggedInUser()).thenReturn(viewer);
    }

    @Test
    void givenAnIssueThatWasMovedToAnotherProjectThenItsOldKeyFindsIt() {
        Issue moved = mock(Issue.class);
        when(issues.findMovedIssue("OLD-1")).thenReturn(moved);
        mayBrowse(moved);

        assertSame(moved, access.visible("OLD-1"));
    }

    @Test
    void givenAKeyOfTodayThenNoMovedIssueTakesItsPlace() {
        MutableIssue present = mock(MutableIssue.class);
        Issue moved = mock(Issue.class);
        when(issues.getIssueByCurrentKey("NEW-1")).thenReturn(present);
        when(issues.findMovedIssue("NEW-1")).thenReturn(moved);
        mayBrowse(present);
        mayBrowse(moved);

        assertSame(present, access.visible("NEW-1"));
    }

    @Test
    void givenAnIssueThatWasMovedToWhereTheViewerMayNotLookThenItIsNotThere() {
        Issue moved = mock(Issue.class);
        when(issues.findMovedIssue("OLD-1")).thenReturn(moved);

        assertEquals(
                "no-issue",
                assertThrows(Problem.class, () -> access.visible("OLD-1")).code());
        assertEquals(
                "no-issue",
                assertThrows(Problem.class, () -> access.visible("NONE-1")).code());
        assertEquals(
                "no-issue",
                assertThrows(Problem.class, () -> access.visible((String) null)).code());
    }

    private void mayBrowse(Issue issue) {
        when(permissions.hasPermission(any(), eq(issue), any())).thenReturn(true);
    }
}
