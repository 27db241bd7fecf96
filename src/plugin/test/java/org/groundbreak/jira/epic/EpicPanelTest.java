package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.sal.api.component.ComponentLocator;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.groundbreak.jira.MockJira;
import org.groundbreak.store.PairingRow;
import org.junit.jupiter.api.Test;
import org.mockito.MockedStatic;

/** Which issues are epics, and what happens in the issue view when something goes wrong: nothing. */
class EpicPanelTest {

    private final ActiveObjects ao = mock(ActiveObjects.class);
    private final MockJira jira = new MockJira(ao);
    private final EpicPanel panel = new EpicPanel(jira.app());
    private final IsEpicCondition condition = new IsEpicCondition(jira.app());

    @Test
    void givenAnEpicNameWhenAskedThenTheIssueIsAnEpicAndOtherwiseNot() {
        assertTrue(condition.shouldDisplay(Map.of("issue", jira.epic())));
        assertFalse(condition.shouldDisplay(Map.of("issue", jira.issue())));
        assertFalse(condition.shouldDisplay(Map.of()));
    }

    @Test
    void givenChildrenByEpicLinkWhenAskedThenTheirIssueIsAnEpicWithoutAName() {
        Issue issue = jira.issue();
        IssueLinkManager links = mock(IssueLinkManager.class);
        List<IssueLink> blocks = List.of(link("jira_blocks"));
        List<IssueLink> children = List.of(link(null), link("jira_gh_epic_story"));
        when(links.getOutwardLinks(issue.getId())).thenReturn(blocks).thenReturn(children);

        try (MockedStatic<ComponentLocator> locator = mockStatic(ComponentLocator.class)) {
            locator.when(() -> ComponentLocator.getComponent(IssueLinkManager.class))
                    .thenReturn(links);

            assertFalse(condition.shouldDisplay(Map.of("issue", issue)));
            assertTrue(condition.shouldDisplay(Map.of("issue", issue)));
        }
    }

    @Test
    void givenAJiraThatFailsWhenTheIssueViewOpensThenThereIsNoPanelAndNoException() throws Exception {
        when(jira.customFields().getCustomFieldObjects()).thenThrow(new NoSuchMethodError());
        doThrow(new IllegalStateException()).when(jira.renderer()).render(any(), any(), any());

        assertFalse(condition.shouldDisplay(Map.of("issue", jira.epic())));
        assertEquals("", panel.getHtml(Map.of("issue", jira.epic())));
        assertEquals("", panel.getHtml(new HashMap<>()));
    }

    @Test
    void givenAnEpicOfAnUnpairedJiraWhenItsPanelIsWrittenThenItIsRenderedFromLocalFactsAloneL8() throws Exception {
        StringWriter html = new StringWriter();
        doReturn(new PairingRow[0]).when(ao).find(eq(PairingRow.class), any(Query.class));
        doAnswer(call -> {
                    Map<String, Object> context = call.getArgument(1);
                    call.<Writer>getArgument(2).write(context.get("view").toString());
                    return null;
                })
                .when(jira.renderer())
                .render(any(), any(), any());

        panel.writeHtml(html, Map.of("issue", jira.epic()));

        assertEquals(
                "EpicPanelView[issueId=10000, sentence=groundbreak.epic.not-paired, healthUrl=, specs=[]]",
                html.toString());
        verify(ao).find(eq(PairingRow.class), any(Query.class));
        verifyNoMoreInteractions(ao);
    }

    private static IssueLink link(String style) {
        IssueLinkType type = mock(IssueLinkType.class);
        IssueLink link = mock(IssueLink.class);
        when(type.getStyle()).thenReturn(style);
        when(link.getIssueLinkType()).thenReturn(type);
        return link;
    }
}
