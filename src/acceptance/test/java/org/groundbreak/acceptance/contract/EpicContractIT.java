package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.groundbreak.acceptance.rest.JiraRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Jira says of an epic. */
@ExtendWith(WithInstallation.class)
class EpicContractIT {
    private final JiraRest jira;
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User author;

    EpicContractIT(Installation installation) {
        this.installation = installation;
        jira = new JiraRest(installation);
        groundbreak = new GroundbreakRest(installation.jira());
        author = installation.user("author");
    }

    @Test
    void givenAnEpicWhenReadThenItHasASentence() {
        long id = jira.issueId(author, installation.epic());

        JsonNode epic = groundbreak.get(author, "/epics/" + id).body(200);

        assertEquals(String.valueOf(id), epic.get("issueId").asText());
        assertFalse(epic.get("sentence").asText().isBlank());
    }

    @Test
    void givenAnIssueThatIsNoEpicWhenReadThenASentenceSaysSo() {
        String story = jira.createIssue(author, installation.epic(), "Story", installation.title("No epic"));
        long id = jira.issueId(author, story);

        assertEquals(
                "no-epic",
                groundbreak.get(author, "/epics/" + id).body(404).get("code").asText());
    }

    @Test
    void givenAnEpicWithoutSpecsWhenItsPagesAreAskedForThenThereAreNoneAndNobodyIsHidden() {
        String key = jira.createEpic(
                author, installation.epic(), installation.epicNameField(), installation.title("Without specs"));
        long id = jira.issueId(author, key);

        JsonNode pages = groundbreak.get(author, "/epics/" + id + "/specs").body(200);

        assertEquals(0, pages.get("visible").size());
        assertEquals(0, pages.get("hidden").size());
        assertEquals(0, pages.get("notAsked").asInt());
    }

    @Test
    void givenAnEpicWhenItsPagesAreAskedForByWhoMayNotSeeItThenItIsNotFound() {
        String path = "/epics/" + jira.issueId(author, installation.epic()) + "/specs";
        String story = jira.createIssue(author, installation.epic(), "Story", installation.title("No epic"));
        String noEpic = "/epics/" + jira.issueId(author, story) + "/specs";

        assertEquals(404, groundbreak.get(installation.user("outsider"), path).status());
        assertEquals(
                "no-epic", groundbreak.get(author, noEpic).body(404).get("code").asText());
        assertEquals(401, groundbreak.get(null, path).status());
    }

    @Test
    void givenAnEpicWhenReadByWhoMayNotSeeItThenItIsNotFound() {
        long id = jira.issueId(author, installation.epic());
        User outsider = installation.user("outsider");

        assertEquals(
                "no-issue",
                groundbreak.get(outsider, "/epics/" + id).body(404).get("code").asText());
        assertEquals(
                "no-issue",
                groundbreak.get(author, "/epics/1").body(404).get("code").asText());
        assertEquals(401, groundbreak.get(null, "/epics/" + id).status());
    }
}
