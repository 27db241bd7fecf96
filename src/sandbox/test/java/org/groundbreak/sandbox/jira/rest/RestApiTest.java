package org.groundbreak.sandbox.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.groundbreak.sandbox.jira.JiraTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestApiTest extends JiraTest {
    @BeforeEach
    void start() {
        startJira();
    }

    @Test
    void givenDemoProject_whenEpicsChildrenAreSearched_thenThreeStoriesInToDo() {
        List<JsonNode> found = search("\"Epic Link\" = DEMO-1 AND project = DEMO ORDER BY created", "engineer");

        assertEquals(List.of("DEMO-2", "DEMO-3", "DEMO-4"), keys(found));
        assertEquals("new", found.get(0).at("/fields/status/statusCategory/key").asText());
    }

    @Test
    void givenSearch_whenOrderedByCreatedDescendingOrByCustomFieldId_thenItIsTheSameSet() {
        assertEquals(
                List.of("DEMO-4", "DEMO-3", "DEMO-2"),
                keys(search("cf[10100] = DEMO-1 ORDER BY created DESC", "engineer")));
        assertEquals(List.of("DEMO-1"), keys(search("key = DEMO-1", "engineer")));
    }

    @Test
    void givenOutsider_whenAnythingOfTheProjectIsAsked_thenItIsHidden() {
        assertEquals(List.of(), keys(search("project = DEMO", "outsider")));
        assertEquals(403, get("/rest/api/2/issue/DEMO-1", "outsider").statusCode());
        assertEquals(401, get("/rest/api/2/issue/DEMO-1", null).statusCode());
        assertEquals(404, get("/rest/api/2/project/DEMO", "outsider").statusCode());
        assertEquals(0, read("project", "outsider").size());
    }

    @Test
    void givenStory_whenTransitionedByIdFromTheList_thenChangelogShowsIds() {
        JsonNode progress = StreamSupport.stream(
                        read("issue/DEMO-2/transitions", "engineer")
                                .path("transitions")
                                .spliterator(),
                        false)
                .filter(t -> t.path("name").asText().equals("In Progress"))
                .findFirst()
                .orElseThrow();
        String body = "{\"transition\":{\"id\":\"" + progress.path("id").asText() + "\"}}";

        assertEquals(
                204, json("POST", "issue/DEMO-2/transitions", "engineer", body).statusCode());

        JsonNode issue = read("issue/DEMO-2?expand=changelog&fields=status", "engineer");
        assertEquals(
                "indeterminate", issue.at("/fields/status/statusCategory/key").asText());
        assertEquals(1, issue.path("fields").size());
        assertEquals("10000", issue.at("/changelog/histories/0/items/0/from").asText());
        assertEquals("3", issue.at("/changelog/histories/0/items/0/to").asText());
        assertEquals("engineer", issue.at("/changelog/histories/0/author/name").asText());
    }

    @Test
    void givenTransitionThatIsNone_whenPosted_then400() {
        assertEquals(
                400,
                json("POST", "issue/DEMO-2/transitions", "engineer", "{\"transition\":{\"id\":\"7\"}}")
                        .statusCode());
    }

    @Test
    void givenStory_whenItsEpicLinkIsCleared_thenItLeavesTheEpicAndHistorySaysSo() {
        assertEquals(
                204,
                json("PUT", "issue/DEMO-2", "engineer", "{\"fields\":{\"customfield_10100\":null}}")
                        .statusCode());

        JsonNode issue = read("issue/DEMO-2?expand=changelog", "engineer");
        assertTrue(issue.at("/fields/customfield_10100").isNull());
        assertEquals(
                "Epic Link", issue.at("/changelog/histories/0/items/0/field").asText());
        assertEquals(
                "DEMO-1", issue.at("/changelog/histories/0/items/0/fromString").asText());
        assertEquals(2, search("\"Epic Link\" = DEMO-1", "engineer").size());
    }

    @Test
    void givenNewIssues_whenCreated_thenEpicNeedsItsNameAndSubTaskItsParent() {
        assertEquals(
                "{\"customfield_10101\":\"Epic Name is required.\"}",
                create("\"issuetype\":{\"name\":\"Epic\"},\"summary\":\"x\"")
                        .path("errors")
                        .toString());
        assertEquals(
                "DEMO-5",
                create("\"issuetype\":{\"name\":\"Epic\"},\"summary\":\"x\",\"customfield_10101\":\"X\"")
                        .path("key")
                        .asText());
        assertEquals(
                "DEMO-6",
                create("\"issuetype\":{\"name\":\"Sub-task\"},\"summary\":\"x\",\"parent\":{\"key\":\"DEMO-2\"}")
                        .path("key")
                        .asText());
        assertEquals(List.of("DEMO-6"), keys(search("parent = DEMO-2", "engineer")));
        assertEquals(
                "{\"epic\":\"Field 'epic' cannot be set. It is not on the appropriate screen, or unknown.\"}",
                create("\"issuetype\":{\"name\":\"Story\"},\"summary\":\"x\",\"epic\":1")
                        .path("errors")
                        .toString());
    }

    @Test
    void givenNoEditRight_whenEditedOrCreated_thenRefused() {
        jira.store().catalogue().revoke(10000, "EDIT_ISSUES", "JIRAUSER10103");

        assertEquals(
                403, json("PUT", "issue/DEMO-2", "engineer", "{\"fields\":{}}").statusCode());
        assertEquals(
                0,
                read("issue/DEMO-2/transitions", "engineer").path("transitions").size());
        assertTrue(
                create("\"issuetype\":{\"name\":\"Story\"},\"summary\":\"x\"").has("errors"));
    }

    @Test
    void givenWhatIsNotModelled_whenAsked_then501WithTheWords() {
        assertTrue(get("/rest/api/2/dashboard", "engineer").body().contains("not modelled: GET rest/api/2/dashboard"));
        assertEquals(501, get("/rest/api/2/dashboard", "engineer").statusCode());
        assertEquals(
                501,
                get("/rest/api/2/search?jql=" + encoded("status = Done"), "engineer")
                        .statusCode());
    }

    @Test
    void givenBrokenOrForeignBody_whenSent_then400Or415() {
        assertEquals(400, json("POST", "issue", "engineer", "{").statusCode());
        assertEquals(
                415,
                send(request("/rest/api/2/issue", "engineer")
                                .header("Content-Type", "text/plain")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                                .build())
                        .statusCode());
    }

    @Test
    void givenJira_whenItsCatalogueIsRead_thenFieldsStatusesAndServerAreThere() {
        assertEquals(
                "com.pyxis.greenhopper.jira:gh-epic-link",
                read("field", "engineer").at("/0/schema/custom").asText());
        assertEquals(5, read("status", "engineer").size());
        assertEquals("engineer", read("myself", "engineer").path("name").asText());
        assertEquals("Server", read("serverInfo", null).path("deploymentType").asText());
    }

    private JsonNode create(String fields) {
        return parse(json("POST", "issue", "engineer", "{\"fields\":{\"project\":{\"key\":\"DEMO\"}," + fields + "}}")
                .body());
    }

    private List<JsonNode> search(String jql, String user) {
        JsonNode issues = read("search?jql=" + encoded(jql), user).path("issues");
        return StreamSupport.stream(issues.spliterator(), false).toList();
    }

    private static List<String> keys(List<JsonNode> issues) {
        return issues.stream().map(issue -> issue.path("key").asText()).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
