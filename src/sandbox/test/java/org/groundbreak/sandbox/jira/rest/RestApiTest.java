package org.groundbreak.sandbox.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.sandbox.jira.JiraTest;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestApiTest extends JiraTest {
    @BeforeEach
    void start() {
        startJira();
    }

    @Test
    void givenOutsider_whenAnythingOfTheProjectIsAsked_thenItIsHidden() {
        assertEquals(403, get("/rest/api/2/issue/DEMO-1", "outsider").statusCode());
        assertEquals(401, get("/rest/api/2/issue/DEMO-1", null).statusCode());
        assertEquals(404, get("/rest/api/2/issue/DEMO-99", "outsider").statusCode());
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
    }

    @Test
    void givenMovedIssue_whenAskedByItsOldKeyOrInOtherCase_thenTheAnswerHasTheNewKey() {
        JiraIssue story = jira.store().issues().byKey("DEMO-2").orElseThrow();
        jira.store()
                .editor()
                .move(story.getId(), jira.store().projects().byKey("OPS").orElseThrow());

        assertEquals("OPS-1", read("issue/DEMO-2", "engineer").path("key").asText());
        assertEquals("OPS-1", read("issue/ops-1", "engineer").path("key").asText());
        assertEquals(403, get("/rest/api/2/issue/DEMO-2", "outsider").statusCode());
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
    }

    @Test
    void givenEditThatNamesNoEpicOrWhatIsNone_whenSent_thenTheEpicLinkStays() {
        assertEquals(
                204, json("PUT", "issue/DEMO-2", "engineer", "{\"fields\":{}}").statusCode());
        assertEquals(
                "Issue 'DEMO-3' is not an Epic.",
                parse(json("PUT", "issue/DEMO-2", "engineer", "{\"fields\":{\"customfield_10100\":\"DEMO-3\"}}")
                                .body())
                        .at("/errors/customfield_10100")
                        .asText());

        assertEquals(
                "DEMO-1",
                read("issue/DEMO-2", "engineer").at("/fields/customfield_10100").asText());
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
        assertTrue(
                read("issue/DEMO-6", "engineer").at("/fields/issuetype/subtask").asBoolean());
        assertEquals(
                "{\"epic\":\"Field 'epic' cannot be set. It is not on the appropriate screen, or unknown.\"}",
                create("\"issuetype\":{\"name\":\"Story\"},\"summary\":\"x\",\"epic\":1")
                        .path("errors")
                        .toString());
    }

    @Test
    void givenNoEditRight_whenEditedOrCreated_thenRefused() {
        String outsider = sandbox.host(Product.JIRA)
                .accounts()
                .byName("outsider")
                .orElseThrow()
                .key();
        jira.store().projects().grant(10000, "BROWSE_PROJECTS", outsider);

        assertEquals(
                403, json("PUT", "issue/DEMO-2", "outsider", "{\"fields\":{}}").statusCode());
        assertEquals(
                0,
                read("issue/DEMO-2/transitions", "outsider").path("transitions").size());
        assertEquals(
                "You do not have permission to create issues in this project.",
                create("outsider", "\"issuetype\":{\"name\":\"Story\"},\"summary\":\"x\"")
                        .at("/errors/project")
                        .asText());
    }

    @Test
    void givenWhatIsNotModelled_whenAsked_then501WithTheWords() {
        assertTrue(get("/rest/api/2/dashboard", "engineer").body().contains("not modelled: GET rest/api/2/dashboard"));
        assertEquals(501, get("/rest/api/2/dashboard", "engineer").statusCode());
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
    void givenPageOfAnotherSite_whenItPosts_thenTheXsrfCheckFails() {
        assertEquals(
                403,
                send(request("/rest/api/2/issue", "engineer")
                                .header("Content-Type", "application/json")
                                .header("Origin", "https://evil.example")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
                                .build())
                        .statusCode());
    }

    private JsonNode create(String fields) {
        return create("engineer", fields);
    }

    private JsonNode create(String user, String fields) {
        return parse(json("POST", "issue", user, "{\"fields\":{\"project\":{\"key\":\"DEMO\"}," + fields + "}}")
                .body());
    }
}
