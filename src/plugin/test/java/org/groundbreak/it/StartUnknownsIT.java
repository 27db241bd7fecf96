package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.issue.history.ChangeItemBean;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraResolution;
import org.groundbreak.sandbox.jira.issue.JiraStatus;
import org.groundbreak.sandbox.jira.store.JiraStore;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Histories with gaps, and issues that do not count: what both sides say of them (rules T12 to T17). */
class StartUnknownsIT {

    private static final String TO_DO = "10000";
    private static final String IN_PROGRESS = "3";
    private static final String DONE = "10002";
    private static final String NEVER_SEEN = "20000";

    private static StartStage stage;
    private static JiraStore store;

    private final Instant lately = Instant.now().minus(Duration.ofDays(2));

    @BeforeAll
    static void start() {
        stage = new StartStage();
        store = stage.products().jiraStore();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @Test
    void t12GivenAFirstEntryWithoutASourceThenTheStartIsThatEntryAndNotTheCreation() throws Exception {
        String epic = stage.jira().createEpic("No source");
        JiraIssue story = imported(epic, IN_PROGRESS);
        status(story, lately.plusSeconds(60), null, IN_PROGRESS);

        long page = stage.approvedSpec(epic);

        JsonNode told = stage.awaitKind(epic, page, "STARTED_EARLY");
        String step = told.at("/start/sentence").asText();
        assertTrue(step.startsWith("entered the category In Progress on "), step);
        assertTrue(told.get("notes").toString().contains("The start may be earlier, from "), told.toString());
        assertEquals(
                lately.plusSeconds(60).toString().substring(0, 19),
                startedAt(page).substring(0, 19));
    }

    @Test
    void t13GivenAStatusThatExistsNoMoreThenItIsSaidAndNotSilentlyNotStarted() throws Exception {
        String epic = stage.jira().createEpic("Deleted status");
        JiraIssue story = imported(epic, TO_DO);
        status(story, lately.plusSeconds(60), TO_DO, NEVER_SEEN);
        status(story, lately.plusSeconds(90), NEVER_SEEN, TO_DO);

        long page = stage.approvedSpec(epic);

        JsonNode told = stage.awaitKind(epic, page, "WAITING");
        assertEquals(
                "was in a status that is no longer known, not counted",
                told.at("/notCounted/0/sentence").asText());
        assertEquals(story.getKey(), told.at("/notCounted/0/issueKey").asText());
        assertTrue(notes(page).contains("1 issue in a status that is no longer known, not counted."), notes(page));
        assertTrue(notes(page).contains("The work may have begun already, from "), notes(page));
    }

    @Test
    void givenACustomFieldCalledStatusThenItsChangeStartsNothing() throws Exception {
        String epic = stage.jira().createEpic("Custom status");
        String story = stage.jira().createStory("Changes a field", epic);
        String witness = stage.jira().createStory("Moves", epic);
        long page = stage.approvedSpec(epic);
        stage.awaitKind(epic, page, "WAITING");

        store.editor()
                .changeOther(
                        stage.jira().id(story),
                        new ChangeItemBean(
                                ChangeItemBean.CUSTOM_FIELD, "status", TO_DO, "To Do", IN_PROGRESS, "In Progress"));
        stage.jira().move(witness, "In Progress");

        assertEquals(
                witness,
                stage.awaitKind(epic, page, "STARTED").at("/start/issueKey").asText());
    }

    @Test
    void t14GivenAnImportedIssueInProgressWithoutAnEntryThenItNeitherWaitsNorHasATime() throws Exception {
        String epic = stage.jira().createEpic("Imported");
        JiraIssue story = imported(epic, IN_PROGRESS);
        status(story, lately.plusSeconds(60), "1", TO_DO);

        long page = stage.approvedSpec(epic);

        JsonNode told = stage.awaitKind(epic, page, "UNDATED");
        assertTrue(
                told.get("sentence").asText().endsWith("The work has begun, since when is not known."),
                told.toString());
        assertEquals(story.getKey(), told.at("/notCounted/0/issueKey").asText());
        assertTrue(told.at("/start").isNull(), told.toString());
        assertTrue(notes(page).contains("1 issue is in progress or done without an entry"), notes(page));
    }

    @Test
    void t3GivenAStoryThatIsCreatedInsideTheEpicInProgressThenTheStartIsFoundWithoutTheSweep() throws Exception {
        String epic = stage.jira().createEpic("Created so");
        long page = stage.approvedSpec(epic);
        stage.awaitKind(epic, page, "WAITING");

        JiraIssue story = store.editor().create(story(epic).in(IN_PROGRESS));

        JsonNode told = stage.awaitKind(epic, page, "STARTED");
        assertEquals(story.getKey(), told.at("/start/issueKey").asText());
        String step = told.at("/start/sentence").asText();
        assertTrue(step.startsWith("was created in the category In Progress on "), step);
    }

    @Test
    void t16GivenAStoryClosedWithoutWorkThenItIsListedUntilItsResolutionSaysOtherwise() throws Exception {
        String epic = stage.jira().createEpic("Given up");
        String story = stage.jira().createStory("Not worth it", epic);
        stage.jira().createStory("Waits", epic);
        long page = stage.approvedSpec(epic);
        stage.awaitKind(epic, page, "WAITING");

        JiraStatus done = store.statuses().byId(DONE).orElseThrow();
        store.editor().transition(stage.jira().id(story), done, JiraResolution.WONT_DO);
        JsonNode listed = stage.awaitEpic(
                epic, spec -> !spec.at("/timeToStart/notCounted").isEmpty());
        assertEquals("WAITING", listed.at("/timeToStart/kind").asText());
        assertEquals(
                "closed as Won't Do, not counted",
                listed.at("/timeToStart/notCounted/0/sentence").asText());
        stage.awaitPage(
                page, start -> start.get("notes").toString().contains("1 issue closed without work, not counted."));

        store.editor().resolve(stage.jira().id(story), JiraResolution.DONE);
        JsonNode told = stage.awaitKind(epic, page, "STARTED");
        assertEquals(story, told.at("/start/issueKey").asText());
    }

    @Test
    void t17GivenAStartWhoseIssueGetsALabelThatDoesNotCountThenItIsTakenBackOnBothSides() throws Exception {
        String epic = stage.jira().createEpic("Only discovery");
        String story = stage.jira().createStory("Looks around", epic);
        stage.jira().createStory("Waits", epic);
        long page = stage.approvedSpec(epic);
        stage.jira().move(story, "In Progress");
        stage.awaitKind(epic, page, "STARTED");

        store.editor().label(stage.jira().id(story), Set.of("discovery"));

        JsonNode told = stage.awaitKind(epic, page, "WAITING");
        assertEquals(
                "labelled discovery, not counted",
                told.at("/notCounted/0/sentence").asText());
    }

    @Test
    void givenAnEpicThatWasMovedToAnotherProjectThenItsOldKeyFindsItAndItsStartStays() throws Exception {
        String epic = stage.jira().createEpic("Moves house");
        String story = stage.jira().createStory("Stays behind", epic);
        stage.jira().move(story, "In Progress");
        long page = stage.approvedSpec(epic);
        stage.awaitKind(epic, page, "AT_ONCE");

        String moved = store.editor()
                .move(stage.jira().id(epic), store.projects().byKey("OPS").orElseThrow())
                .getKey();
        long second = stage.spec(epic);

        JsonNode epics = json(stage.confluence().spec("author", second, "GET", "/epics", ""));
        assertEquals(moved, epics.at("/visible/0/key").asText());
        assertEquals(
                story,
                stage.awaitKind(moved, page, "AT_ONCE").at("/start/issueKey").asText());
    }

    private JiraIssue imported(String epic, String statusId) {
        return store.imports().issue(story(epic).in(statusId), lately);
    }

    private static NewIssue story(String epic) {
        return new NewIssue(
                store.projects().byKey("DEMO").orElseThrow(),
                IssueType.STORY,
                "From elsewhere",
                null,
                store.issues().byKey(epic).orElseThrow(),
                null);
    }

    private static void status(JiraIssue issue, Instant at, String from, String to) {
        store.imports()
                .history(
                        issue.getId(),
                        at,
                        new ChangeItemBean(ChangeItemBean.STATIC_FIELD, "status", from, from, to, to));
    }

    private static String startedAt(long page) {
        return json(stage.confluence().spec("author", page))
                .at("/spec/start/startedAt")
                .asText();
    }

    private static String notes(long page) {
        return json(stage.confluence().spec("author", page))
                .at("/spec/start/notes")
                .toString();
    }
}
