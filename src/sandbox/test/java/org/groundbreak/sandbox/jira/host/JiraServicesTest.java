package org.groundbreak.sandbox.jira.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.groundbreak.sandbox.jira.store.StoreFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JiraServicesTest {
    private final StoreFixture jira = new StoreFixture();
    private final Accounts accounts = new Accounts(Product.JIRA);
    private boolean software = true;
    private final JiraServices services =
            new JiraServices(jira.store, new Access(jira.store.projects()), () -> software);

    @AfterEach
    void close() {
        jira.close();
    }

    @Test
    void givenEpicLinkField_whenFoundByItsTypeKey_thenItsValueIsTheEpicAsIssue() {
        var field = service(CustomFieldManager.class).getCustomFieldObjects().stream()
                .filter(f -> f.getCustomFieldType().getKey().equals("com.pyxis.greenhopper.jira:gh-epic-link"))
                .findFirst()
                .orElseThrow();

        Issue story = service(IssueManager.class).getIssueByCurrentKey("DEMO-2");

        assertEquals("DEMO-1", ((Issue) story.getCustomFieldValue(field)).getKey());
        assertNull(((Issue) story.getCustomFieldValue(field)).getCustomFieldValue(field));
    }

    @Test
    void givenNoJiraSoftware_whenFieldsAreListed_thenThereIsNoEpicLink() {
        software = false;

        assertTrue(service(CustomFieldManager.class).getCustomFieldObjects().isEmpty());
    }

    @Test
    void givenEpic_whenLinksAreRead_thenEpicIsSourceAndChildDestination() {
        IssueLink link = service(IssueLinkManager.class)
                .getOutwardLinks(jira.epic.getId())
                .get(0);

        assertEquals("jira_gh_epic_story", link.getIssueLinkType().getStyle());
        assertEquals("DEMO-2", link.getDestinationObject().getKey());
        assertEquals(
                link.getSourceId(),
                service(IssueLinkManager.class)
                        .getInwardLinks(jira.story.getId())
                        .get(0)
                        .getSourceId());
    }

    @Test
    void givenSubTaskOfAStory_whenLinksAreRead_thenTheStoryIsTheSourceOfNone() {
        jira.store
                .editor()
                .create(new NewIssue(jira.project, IssueType.SUB_TASK, "A part", jira.story, jira.epic, null));

        assertEquals(
                0,
                service(IssueLinkManager.class)
                        .getOutwardLinks(jira.story.getId())
                        .size());
    }

    @Test
    void givenChange_whenHistoryIsReadThroughTheManager_thenItIsTheWholeGroup() {
        jira.transition(jira.story, "3");
        Issue story = service(IssueManager.class).getIssueObject(jira.story.getId());

        var history =
                service(ChangeHistoryManager.class).getChangeHistories(story).get(0);

        assertEquals("3", history.getChangeItemBeans().get(0).getTo());
        assertEquals(jira.clock.millis(), history.getTimePerformed().getTime());
        assertEquals("indeterminate", story.getStatus().getStatusCategory().getKey());
    }

    @Test
    void givenGrant_whenPermissionIsAsked_thenOnlyActiveHoldersHaveIt() {
        PermissionManager permissions = service(PermissionManager.class);
        Issue story = service(IssueManager.class).getIssueByCurrentKey("DEMO-2");
        jira.store.projects().grant(10000, "BROWSE_PROJECTS", user("engineer").getKey());
        jira.store.projects().grant(10000, "BROWSE_PROJECTS", user("retired").getKey());

        assertTrue(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, story, user("engineer")));
        assertFalse(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, story, user("engineer")));
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, story, user("retired")));
        assertFalse(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, story, null));
    }

    @Test
    void givenPermissionNobodyModelled_whenAsked_thenItIsRefused() {
        Issue story = service(IssueManager.class).getIssueByCurrentKey("DEMO-2");
        ProjectPermissionKey other = new ProjectPermissionKey("WORK_ON_ISSUES");

        assertThrows(NotModelled.class, () -> service(PermissionManager.class)
                .hasPermission(other, story, user("engineer")));
    }

    private ApplicationUser user(String name) {
        return JiraUser.of(accounts.byName(name).orElseThrow());
    }

    private <T> T service(Class<T> type) {
        return type.cast(services.all().get(type));
    }
}
