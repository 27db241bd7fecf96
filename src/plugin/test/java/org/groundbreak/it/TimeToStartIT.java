package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the approval in Confluence to the first issue that moves in Jira, over real HTTP, seen on both sides. */
class TimeToStartIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private static Products products;
    private static Confluence confluence;
    private static Jira jira;
    private static AdminBrowser admin;
    private static int titles;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        jira = new Jira(products);
        admin = new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
        json(admin.post("/rest/groundbreak/1.0/pairing/start", "{}"));
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenAnApprovedSpecWhenAStoryMovesThenBothSidesSayHowLongItTook() throws Exception {
        String epic = jira.createEpic("Live");
        String story = jira.createStory("First story", epic);
        long page = spec(epic);
        approve(page, 1);

        JsonNode waiting =
                awaitEpic(epic, spec -> spec.get("startKind").asText().equals("WAITING"));
        assertTrue(waiting.get("timeToStart").asText().matches("Approved .* ago, not started\\."), waiting.toString());
        assertEquals("Next: the work can start.", waiting.get("nextStep").asText());
        awaitPage(page, start -> start.get("kind").asText().equals("WAITING"));

        Instant before = Instant.now();
        jira.move(story, "In Progress");
        JsonNode started =
                awaitEpic(epic, spec -> spec.get("startKind").asText().equals("STARTED"));
        assertTrue(started.get("timeToStart").asText().matches("Started .* after the approval\\."), started.toString());
        assertEquals(story, started.at("/start/issueKey").asText());
        assertTrue(started.at("/start/issueUrl").asText().endsWith("/jira/browse/" + story), started.toString());
        assertTrue(
                started.at("/start/sentence").asText().startsWith("entered the category In Progress on "),
                started.toString());
        assertEquals("Next: build what was agreed.", started.get("nextStep").asText());

        JsonNode told = awaitPage(page, start -> start.get("kind").asText().equals("STARTED"));
        Instant startedAt = Instant.parse(told.get("startedAt").asText());
        assertFalse(startedAt.isBefore(before.minusSeconds(1)), told.toString());
        assertTrue(Duration.between(before, startedAt).toSeconds() < 5, told.toString());
        assertEquals(1, told.at("/approval/pageVersion").asInt());
        JsonNode epics = json(confluence.spec("author", page, "GET", "/epics", ""));
        assertEquals(story, epics.at("/start/key").asText());

        jira.move(story, "To Do");
        jira.move(story, "Done");
        confluence.edit("author", page, title(), MACRO + "<p>More</p>", 2);
        JsonNode changed = awaitEpic(epic, spec -> !spec.get("warnings").isEmpty());
        assertEquals(
                "The spec has been changed since its approval.",
                changed.at("/warnings/0").asText());
        approve(page, 2);
        awaitEpic(epic, spec -> spec.get("warnings").isEmpty());
        JsonNode again = json(confluence.spec("author", page)).at("/spec/start");
        assertEquals(startedAt.toString(), again.get("startedAt").asText());
        assertEquals(told.at("/approval/at").asText(), again.at("/approval/at").asText());
    }

    @Test
    void givenAStoryThatMovedLongBeforeWhenTheEpicIsLinkedThenTheStartIsFoundInTheHistory() throws Exception {
        String epic = jira.createEpic("History");
        String story = jira.createStory("Was quicker", epic);
        jira.move(story, "In Progress");
        jira.move(story, "To Do");
        long page = spec(epic);

        JsonNode unapproved =
                awaitEpic(epic, spec -> spec.get("startKind").asText().equals("UNAPPROVED"));
        assertEquals(
                "The work has started, and no approval stands.",
                unapproved.at("/warnings/0").asText());

        approve(page, 1);
        JsonNode early = awaitEpic(epic, spec -> spec.get("startKind").asText().equals("AT_ONCE"));
        assertEquals(story, early.at("/start/issueKey").asText());
        assertTrue(early.get("notes").toString().contains("after the start"), early.toString());
        JsonNode told = awaitPage(page, start -> start.get("kind").asText().equals("AT_ONCE"));
        assertTrue(told.get("notes").toString().contains("after the start"), told.toString());
    }

    @Test
    void t4GivenAnIssueThatHadBegunWhenItJoinsTheEpicThenItCountsFromThereAndStaysWhenItLeaves() throws Exception {
        String epic = jira.createEpic("Joined");
        String other = jira.createEpic("Somewhere else");
        String story = jira.createStory("Begun elsewhere", null);
        jira.move(story, "In Progress");
        long page = spec(epic);
        approve(page, 1);
        awaitEpic(epic, spec -> spec.get("startKind").asText().equals("WAITING"));

        jira.setEpic(story, epic);
        JsonNode joined = awaitEpic(epic, spec -> spec.get("startKind").asText().equals("STARTED"));
        assertTrue(joined.get("notes").toString().contains("before it joined the epic"), joined.toString());

        jira.setEpic(story, other);
        jira.move(story, "Done");
        assertEquals(joined, awaitEpic(epic, spec -> true));
    }

    @Test
    void t5GivenAnEpicWithoutChildrenWhenItMovesItselfThenThatCountsUntilAChildHasMoved() throws Exception {
        String epic = jira.createEpic("Alone");
        long page = spec(epic);
        approve(page, 1);
        awaitEpic(epic, spec -> spec.get("startKind").asText().equals("WAITING"));

        jira.move(epic, "In Progress");
        JsonNode alone = awaitEpic(epic, spec -> spec.get("startKind").asText().equals("STARTED"));
        assertEquals(epic, alone.at("/start/issueKey").asText());

        String story = jira.createStory("Comes later", null);
        jira.setEpic(story, epic);
        awaitEpic(epic, spec -> spec.get("startKind").asText().equals("WAITING"));
        jira.move(story, "Done");
        JsonNode child = awaitEpic(epic, spec -> spec.get("startKind").asText().equals("STARTED"));
        assertEquals(story, child.at("/start/issueKey").asText());
        awaitPage(page, start -> start.get("startedText").asText("").contains("category Done"));
    }

    @Test
    void t1GivenASubTaskThatMovesThenNothingHasStarted() throws Exception {
        String epic = jira.createEpic("Sub-task");
        String story = jira.createStory("Parent", epic);
        String subTask = jira.createSubTask("Part", story);
        long page = spec(epic);
        approve(page, 1);
        awaitEpic(epic, spec -> spec.get("startKind").asText().equals("WAITING"));

        jira.move(subTask, "In Progress");
        String witness = jira.createStory("Witness", epic);
        jira.move(witness, "In Progress");
        JsonNode started =
                awaitEpic(epic, spec -> spec.get("startKind").asText().equals("STARTED"));
        assertEquals(witness, started.at("/start/issueKey").asText());
    }

    @Test
    void t10GivenTwoEpicsOfOneSpecThenTheEarliestStartCountsOnBoth() throws Exception {
        String first = jira.createEpic("One");
        String second = jira.createEpic("Two");
        String story = jira.createStory("In the second", second);
        long page = spec(first);
        json(confluence.spec("author", page, "POST", "/epics", "{\"key\":\"" + second + "\"}"));
        approve(page, 1);
        awaitEpic(second, spec -> spec.get("startKind").asText().equals("WAITING"));

        jira.move(story, "In Progress");
        JsonNode onTheOther =
                awaitEpic(first, spec -> spec.get("startKind").asText().equals("STARTED"));
        assertEquals(story, onTheOther.at("/start/issueKey").asText());
        awaitPage(page, start -> start.get("kind").asText().equals("STARTED"));
    }

    @Test
    void givenAStartByAnIssueThatTheViewerMayNotBrowseThenTheTimeIsThereAndTheIssueIsNot() throws Exception {
        String epic = jira.createEpic("Partly hidden");
        SecretProject secret = new SecretProject(products, "OTHER");
        String story = secret.story(epic);
        long page = spec(epic);
        approve(page, 1);
        awaitPage(page, start -> start.get("kind").asText().equals("WAITING"));

        secret.move(story, "In Progress");

        JsonNode hidden = awaitEpic(epic, spec -> spec.get("startKind").asText().equals("STARTED"));
        assertEquals("", hidden.at("/start/issueKey").asText());
        assertFalse(hidden.toString().contains(story), hidden.toString());
        assertEquals(
                story,
                jira.panel(jira.id(epic), "admin").at("/specs/0/start/issueKey").asText());
        String html = products.get(Product.JIRA, "/browse/" + epic, "engineer").body();
        assertTrue(html.contains("An issue you cannot see entered the category In Progress"), html);
        awaitPage(page, start -> start.get("kind").asText().equals("STARTED"));
        assertTrue(json(confluence.spec("author", page, "GET", "/epics", ""))
                .get("start")
                .isNull());
        assertEquals(
                story,
                json(confluence.spec("admin", page, "GET", "/epics", ""))
                        .at("/start/key")
                        .asText());
    }

    /** A page that is a spec, linked to the epic, with designer as approver. */
    private static long spec(String epic) throws Exception {
        titles++;
        long page = confluence.createPage("author", title(), MACRO);
        confluence.registered("author", page);
        json(confluence.spec("author", page, "PUT", "/approver", "{\"userName\":\"designer\"}"));
        json(confluence.spec("author", page, "POST", "/epics", "{\"key\":\"" + epic + "\"}"));
        return page;
    }

    private static String title() {
        return "Spec " + titles;
    }

    private static void approve(long page, int version) {
        json(confluence.spec("designer", page, "POST", "/approval", "{\"pageVersion\":" + version + "}"));
    }

    private static JsonNode awaitEpic(String epic, Predicate<JsonNode> wanted) {
        long id = jira.id(epic);
        return Await.until(
                () -> jira.panel(id, "engineer").at("/specs/0"), spec -> !spec.isMissingNode() && wanted.test(spec));
    }

    private static JsonNode awaitPage(long page, Predicate<JsonNode> wanted) {
        return Await.until(
                () -> json(confluence.spec("author", page)).at("/spec/start"),
                start -> start.isObject() && wanted.test(start));
    }
}
