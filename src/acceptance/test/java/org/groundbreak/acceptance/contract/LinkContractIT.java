package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.Answer;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.groundbreak.acceptance.rest.JiraRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spec and its epic. On real products the application link has to impersonate users who have allowed it. */
@ExtendWith(WithInstallation.class)
class LinkContractIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final GroundbreakRest inJira;
    private final JiraRest jira;
    private final Installation installation;
    private final User author;

    LinkContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        inJira = new GroundbreakRest(installation.jira());
        jira = new JiraRest(installation);
        author = installation.user("author");
    }

    @Test
    void givenASpecWhenAnEpicIsLinkedThenItIsShownByKeyAndTitleUntilItIsUnlinked() {
        long id = spec("Linked");
        long epic = jira.issueId(author, installation.epic());

        JsonNode linked = link(id, installation.epic()).body(200);
        assertEquals(1, linked.at("/spec/epics/linked").asInt());
        JsonNode epics = groundbreak.get(author, "/specs/" + id + "/epics").body(200);
        assertEquals(installation.epic(), epics.at("/visible/0/key").asText());
        assertTrue(epics.at("/visible/0/url").asText().startsWith(installation.jira() + "/"), epics.toString());

        JsonNode unlinked = groundbreak
                .send(author, "DELETE", "/specs/" + id + "/epics/" + epic, null)
                .body(200);
        assertEquals(0, unlinked.at("/spec/epics/linked").asInt());
    }

    @ParameterizedTest
    @CsvSource({"nonsense,400,epic-no-key", "ABCDEF-999999,404,epic-unknown"})
    void givenAKeyOfNoEpicWhenLinkedThenASentenceSaysSoAndNothingIsLinked(String key, int status, String code) {
        long id = spec("Not linked");

        assertEquals(code, link(id, key).body(status).get("code").asText());
        assertEquals(0, groundbreak.spec(author, id).at("/spec/epics/linked").asInt());
    }

    @Test
    void givenAnIssueThatIsNoEpicWhenLinkedThenItIsRefusedLikeAnUnknownOne() {
        String key = jira.createIssue(author, installation.epic(), "Story", installation.title("No epic"));

        assertEquals(
                "epic-unknown", link(spec("No epic"), key).body(404).get("code").asText());
    }

    @Test
    void givenEpicsWhenTheirTitlesAreAskedForThenOnlyWhatTheCallerMayBrowseIsAnswered() {
        long epic = jira.issueId(author, installation.epic());
        String path = "/epics/titles?ids=" + epic + ",1";

        JsonNode visible = inJira.get(author, path).body(200);

        assertEquals(1, visible.size());
        assertEquals(epic, visible.at("/0/issueId").asLong());
        assertEquals(
                0, inJira.get(installation.user("outsider"), path).body(200).size());
        assertEquals(400, inJira.get(author, "/epics/titles?ids=one").status());
    }

    @Test
    void givenPagesWhenTheirTitlesAreAskedForThenOnlyWhatTheCallerMayViewIsAnswered() {
        String title = installation.title("Titles <i>are</i> text &");
        long open = confluence.createPage(author, title, MACRO);
        long secret = spec("Secret");
        confluence.restrict(author, secret, "read", author);
        String path = "/specs/titles?ids=" + secret + "," + open + ",1";

        JsonNode pages = groundbreak.get(installation.user("product"), path).body(200);

        assertEquals(1, pages.size());
        assertEquals(open, pages.at("/0/contentId").asLong());
        assertEquals(title, pages.at("/0/title").asText());
        assertEquals(2, groundbreak.get(author, path).body(200).size());
        assertEquals(
                0,
                groundbreak.get(installation.user("outsider"), path).body(200).size());
        assertEquals(400, groundbreak.get(author, "/specs/titles?ids=one").status());
        assertEquals(401, groundbreak.get(null, path).status());
    }

    private Answer link(long id, String key) {
        return groundbreak.send(author, "POST", "/specs/" + id + "/epics", Map.of("key", key));
    }

    private long spec(String words) {
        long id = confluence.createPage(author, installation.title(words), MACRO);
        groundbreak.registered(author, id);
        return id;
    }
}
