package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the approval in Confluence to the first issue that moves in Jira, over real HTTP, seen on both sides. */
class TimeToStartIT {

    private static StartStage stage;
    private static Products products;
    private static Confluence confluence;
    private static Jira jira;

    @BeforeAll
    static void start() {
        stage = new StartStage();
        products = stage.products();
        confluence = stage.confluence();
        jira = stage.jira();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void givenAnApprovedSpecWhenAStoryMovesThenBothSidesSayHowLongItTook() throws Exception {
        String epic = jira.createEpic("Live");
        String story = jira.createStory("First story", epic);
        long page = stage.spec(epic);
        stage.approve(page, 1);

        JsonNode waiting = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("WAITING"));
        assertTrue(
                waiting.at("/timeToStart/sentence").asText().matches("Approved .* ago, not started\\."),
                waiting.toString());
        assertEquals("Next: the work can start.", waiting.get("nextStep").asText());
        stage.awaitPage(page, start -> start.get("kind").asText().equals("WAITING"));

        Instant before = Instant.now();
        jira.move(story, "In Progress");
        JsonNode started = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("STARTED"));
        assertTrue(
                started.at("/timeToStart/sentence").asText().matches("Started .* after the approval\\."),
                started.toString());
        assertEquals(story, started.at("/timeToStart/start/issueKey").asText());
        assertTrue(
                started.at("/timeToStart/start/issueUrl").asText().endsWith("/jira/browse/" + story),
                started.toString());
        assertTrue(
                started.at("/timeToStart/start/sentence").asText().startsWith("entered the category In Progress on "),
                started.toString());
        assertEquals("Next: build what was agreed.", started.get("nextStep").asText());

        JsonNode told =
                stage.awaitPage(page, start -> start.get("kind").asText().equals("STARTED"));
        Instant startedAt = Instant.parse(told.get("startedAt").asText());
        assertFalse(startedAt.isBefore(before.minusSeconds(1)), told.toString());
        assertTrue(Duration.between(before, startedAt).toSeconds() < 5, told.toString());
        assertEquals(1, told.at("/approval/pageVersion").asInt());
        JsonNode epics = json(confluence.spec("author", page, "GET", "/epics", ""));
        assertEquals(story, epics.at("/start/key").asText());

        jira.move(story, "To Do");
        jira.move(story, "Done");
        confluence.edit("author", page, stage.title(), StartStage.MACRO + "<p>More</p>", 2);
        JsonNode changed = stage.awaitEpic(epic, spec -> !spec.get("warnings").isEmpty());
        assertEquals(
                "The spec has been changed since its approval.",
                changed.at("/warnings/0").asText());
        stage.approve(page, 2);
        stage.awaitEpic(epic, spec -> spec.get("warnings").isEmpty());
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
        long page = stage.spec(epic);

        JsonNode unapproved = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("UNAPPROVED"));
        assertEquals(
                "The work has started, and no approval stands.",
                unapproved.at("/warnings/0").asText());

        stage.approve(page, 1);
        JsonNode early = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("AT_ONCE"));
        assertEquals(story, early.at("/timeToStart/start/issueKey").asText());
        assertTrue(early.at("/timeToStart/notes").toString().contains("after the start"), early.toString());
        JsonNode told =
                stage.awaitPage(page, start -> start.get("kind").asText().equals("AT_ONCE"));
        assertTrue(told.get("notes").toString().contains("after the start"), told.toString());
    }

    @Test
    void t4GivenAnIssueThatHadBegunWhenItJoinsTheEpicThenItCountsFromThereAndStaysWhenItLeaves() throws Exception {
        String epic = jira.createEpic("Joined");
        String other = jira.createEpic("Somewhere else");
        String story = jira.createStory("Begun elsewhere", null);
        jira.move(story, "In Progress");
        long page = stage.spec(epic);
        stage.approve(page, 1);
        stage.awaitEpic(epic, spec -> spec.at("/timeToStart/kind").asText().equals("WAITING"));

        jira.setEpic(story, epic);
        JsonNode joined = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("STARTED"));
        assertTrue(joined.at("/timeToStart/notes").toString().contains("before it joined the epic"), joined.toString());
        String step = joined.at("/timeToStart/start/sentence").asText();
        assertTrue(step.matches("joined the epic on .*; in progress since .*"), step);

        jira.setEpic(story, other);
        jira.move(story, "Done");
        assertEquals(joined, stage.awaitEpic(epic, spec -> true));
    }

    @Test
    void t5GivenAnEpicWithoutChildrenWhenItMovesItselfThenThatCountsUntilAChildHasMoved() throws Exception {
        String epic = jira.createEpic("Alone");
        long page = stage.spec(epic);
        stage.approve(page, 1);
        stage.awaitEpic(epic, spec -> spec.at("/timeToStart/kind").asText().equals("WAITING"));

        jira.move(epic, "In Progress");
        JsonNode alone = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("STARTED"));
        assertEquals(epic, alone.at("/timeToStart/start/issueKey").asText());

        String story = jira.createStory("Comes later", null);
        jira.setEpic(story, epic);
        stage.awaitEpic(epic, spec -> spec.at("/timeToStart/kind").asText().equals("WAITING"));
        jira.move(story, "Done");
        JsonNode child = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("STARTED"));
        assertEquals(story, child.at("/timeToStart/start/issueKey").asText());
        stage.awaitPage(page, start -> start.get("startedText").asText("").contains("category Done"));
    }

    @Test
    void t1GivenASubTaskThatMovesThenNothingHasStarted() throws Exception {
        String epic = jira.createEpic("Sub-task");
        String story = jira.createStory("Parent", epic);
        String subTask = jira.createSubTask("Part", story);
        long page = stage.spec(epic);
        stage.approve(page, 1);
        stage.awaitEpic(epic, spec -> spec.at("/timeToStart/kind").asText().equals("WAITING"));

        jira.move(subTask, "In Progress");
        String witness = jira.createStory("Witness", epic);
        jira.move(witness, "In Progress");
        JsonNode started = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("STARTED"));
        assertEquals(witness, started.at("/timeToStart/start/issueKey").asText());
    }

    @Test
    void t10GivenTwoEpicsOfOneSpecThenTheEarliestStartCountsOnBoth() throws Exception {
        String first = jira.createEpic("One");
        String second = jira.createEpic("Two");
        String story = jira.createStory("In the second", second);
        long page = stage.spec(first);
        json(confluence.spec("author", page, "POST", "/epics", "{\"key\":\"" + second + "\"}"));
        stage.approve(page, 1);
        stage.awaitEpic(second, spec -> spec.at("/timeToStart/kind").asText().equals("WAITING"));

        jira.move(story, "In Progress");
        JsonNode onTheOther = stage.awaitEpic(
                first, spec -> spec.at("/timeToStart/kind").asText().equals("STARTED"));
        assertEquals(story, onTheOther.at("/timeToStart/start/issueKey").asText());
        stage.awaitPage(page, start -> start.get("kind").asText().equals("STARTED"));
    }

    @Test
    void givenAStartByAnIssueThatTheViewerMayNotBrowseThenTheTimeIsThereAndTheIssueIsNot() throws Exception {
        String epic = jira.createEpic("Partly hidden");
        SecretProject secret = new SecretProject(products, "OTHER");
        String story = secret.story(epic);
        long page = stage.spec(epic);
        stage.approve(page, 1);
        stage.awaitPage(page, start -> start.get("kind").asText().equals("WAITING"));

        secret.move(story, "In Progress");

        JsonNode hidden = stage.awaitEpic(
                epic, spec -> spec.at("/timeToStart/kind").asText().equals("STARTED"));
        assertEquals("", hidden.at("/timeToStart/start/issueKey").asText());
        assertFalse(hidden.toString().contains(story), hidden.toString());
        assertEquals(
                story,
                jira.panel(jira.id(epic), "admin")
                        .at("/specs/0/timeToStart/start/issueKey")
                        .asText());
        String html = products.get(Product.JIRA, "/browse/" + epic, "engineer").body();
        assertTrue(html.contains("An issue you cannot see entered the category In Progress"), html);
        stage.awaitPage(page, start -> start.get("kind").asText().equals("STARTED"));
        assertTrue(json(confluence.spec("author", page, "GET", "/epics", ""))
                .get("start")
                .isNull());
        assertEquals(
                story,
                json(confluence.spec("admin", page, "GET", "/epics", ""))
                        .at("/start/key")
                        .asText());
    }
}
