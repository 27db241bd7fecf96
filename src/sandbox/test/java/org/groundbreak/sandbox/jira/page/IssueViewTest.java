package org.groundbreak.sandbox.jira.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.sandbox.TinyPlugin;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.JiraTest;
import org.groundbreak.sandbox.tiny.jira.GreetingPanel;
import org.junit.jupiter.api.Test;

class IssueViewTest extends JiraTest {
    private static final String CONDITIONS = "com.atlassian.jira.plugin.webfragment.conditions.";

    private static TinyPlugin panels(String... more) {
        TinyPlugin plugin = new TinyPlugin()
                .classes(GreetingPanel.class)
                .module(panel("later", 20, ""))
                .module(panel("sooner", 10, ""));
        for (String module : more) {
            plugin.module(module);
        }
        return plugin;
    }

    private static String panel(String key, int weight, String inner) {
        return "<web-panel key=\"" + key + "\" location=\"atl.jira.view.issue.right.context\" weight=\"" + weight
                + "\" application=\"jira\" class=\"" + GreetingPanel.class.getName() + "\"><label key=\"" + key
                + ".title\"/>" + inner + "</web-panel>";
    }

    @Test
    void givenTwoPanels_whenIssueIsViewed_thenTheyStandByWeightUnderTheirKeys() {
        startJira(panels());

        String page = get("/browse/DEMO-1", "engineer").body();

        assertTrue(page.contains("<b>DEMO-1 of DEMO for Emil Engineer</b>"), page);
        assertTrue(page.indexOf("id=\"sooner\"") < page.indexOf("id=\"later\""));
        assertTrue(page.contains("sooner.title"));
        assertTrue(page.contains("<meta name=\"ajs-issue-key\" content=\"DEMO-1\">"));
    }

    @Test
    void givenPanelThatThrows_whenIssueIsViewed_thenPageOpensWithJirasSentence() {
        startJira(panels());

        HttpResponse<String> answer = get("/browse/DEMO-2", "engineer");

        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.body()
                        .contains(
                                "Error rendering 'org.example.tiny:sooner'. Please contact your Jira administrators."),
                answer.body());
    }

    @Test
    void givenConditionOfTheHost_whenItHolds_thenPanelIsThere() {
        startJira(panels(panel("anybody", 1, "<condition class=\"" + CONDITIONS + "UserLoggedInCondition\"/>")));

        String page = get("/browse/DEMO-1", "engineer").body();

        assertTrue(page.contains("id=\"anybody\""), page);
    }

    @Test
    void givenIssueThatMayNotBeSeen_whenViewed_then404AsIfItWereNotThere() {
        startJira();

        HttpResponse<String> hidden = get("/browse/DEMO-1", "outsider");
        assertEquals(404, hidden.statusCode());
        assertEquals(
                main(hidden.body()), main(get("/browse/DEMO-99", "outsider").body()));
        assertEquals(302, get("/browse/DEMO-1", null).statusCode());
    }

    @Test
    void givenMoveForm_whenSent_thenTheIssueOpensUnderItsNewKeyAndTheOldAddressLeadsThere() {
        startJira();
        assertTrue(get("/browse/DEMO-1", "engineer").body().contains("<option value=\"OPS\">Operations</option>"));

        HttpResponse<String> moved = move("engineer", true);

        assertEquals("/jira/browse/OPS-1", location(moved));
        assertEquals("/jira/browse/OPS-1", location(get("/browse/DEMO-1", "engineer")));
        assertEquals(404, get("/browse/DEMO-1", "outsider").statusCode());
    }

    @Test
    void givenMoveFormWithoutTokenOrRight_whenSent_thenItIsRefused() {
        startJira();

        assertEquals(403, move("engineer", false).statusCode());
        assertEquals(403, move("outsider", true).statusCode());
        assertEquals(403, move(null, true).statusCode());
    }

    private HttpResponse<String> move(String user, boolean token) {
        HttpRequest.Builder form = request("/secure/MoveIssue.jspa", user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("key=DEMO-1&project=OPS"));
        return send((token ? form.header("X-Atlassian-Token", "no-check") : form).build());
    }

    private static String location(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    @Test
    void givenEpic_whenViewed_thenItsChildrenHaveTransitionButtonsForEditors() {
        startJira();

        String page = get("/browse/DEMO-1", "engineer").body();

        assertTrue(page.contains("data-issue=\"DEMO-3\" data-transition=\"13\""), page);
        assertTrue(page.contains("Sign out everywhere"));
    }

    @Test
    void givenStory_whenViewed_thenItsEpicCanBeChosenAndItsHistoryIsShown() {
        startJira();
        json("POST", "issue/DEMO-2/transitions", "engineer", "{\"transition\":{\"id\":\"13\"}}");

        String page = get("/browse/DEMO-2", "engineer").body();

        assertTrue(page.contains("<option value=\"DEMO-1\" selected>DEMO-1 Single sign-on</option>"), page);
        assertTrue(page.contains("<td>To Do</td>") && page.contains("<td>In Progress</td>"), page);
        assertTrue(page.contains("aui-lozenge-inprogress"), page);
        assertFalse(page.contains("$"), page);
    }

    @Test
    void givenMarkupInASummary_whenShown_thenItIsText() {
        startJira();
        json(
                "POST",
                "issue",
                "engineer",
                "{\"fields\":{\"project\":{\"key\":\"DEMO\"},\"issuetype\":{\"name\":\"Story\"},"
                        + "\"summary\":\"<i>x</i>\"}}");

        assertTrue(get("/browse/DEMO-5", "engineer").body().contains("&lt;i&gt;x&lt;/i&gt;"));
        assertFalse(get("/secure/Dashboard.jspa", "engineer").body().contains("<i>x"));
    }

    @Test
    void givenDashboard_whenOpened_thenItListsTheIssuesThatMayBeSeen() {
        startJira();

        assertTrue(get("/secure/Dashboard.jspa", "engineer").body().contains("/browse/DEMO-4"));
        assertFalse(get("/secure/Dashboard.jspa", "outsider").body().contains("/browse/"));
    }

    @Test
    void givenAppsPagesInTheAdministration_whenAnAdministratorOpensIt_thenTheMenuHasThem() {
        startJira(new TinyPlugin()
                .module(
                        "<web-section key=\"s\" location=\"admin_plugins_menu\"><label key=\"tiny.section\"/></web-section>")
                .module("<web-item key=\"i\" section=\"admin_plugins_menu/s\"><label key=\"tiny.item\"/>"
                        + "<link linkId=\"tiny-link\">/plugins/servlet/tiny</link></web-item>"));

        String page = get("/secure/admin/", "admin").body();

        assertTrue(page.contains("tiny.section"), page);
        assertTrue(page.contains("id=\"tiny-link\" href=\"/jira/plugins/servlet/tiny\""), page);
        assertEquals(404, get("/secure/admin/", "engineer").statusCode());
    }

    @Test
    void givenListener_whenIssueChanges_thenEventComesOnTheRequestsThreadWithTheHistoryInPlace() {
        startJira();
        ChangeHistoryManager histories = (ChangeHistoryManager) jira.services().get(ChangeHistoryManager.class);
        Listener listener = new Listener(histories);
        sandbox.host(Product.JIRA).events().register(listener);

        json("PUT", "issue/DEMO-2", "engineer", "{\"fields\":{\"customfield_10100\":null}}");

        assertEquals(List.of("DEMO-2 Epic Link 1"), listener.seen);
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"));
    }

    /** Notes what the event says, and how many groups the change history has by then. */
    public static final class Listener {
        private final List<String> seen = new ArrayList<>();
        private final ChangeHistoryManager histories;

        Listener(ChangeHistoryManager histories) {
            this.histories = histories;
        }

        @EventListener
        public void onChange(IssueChangedEvent event) {
            seen.add(event.getIssue().getKey() + " "
                    + event.getChangeItems().iterator().next().getField() + " "
                    + histories.getChangeHistories(event.getIssue()).size());
        }
    }
}
