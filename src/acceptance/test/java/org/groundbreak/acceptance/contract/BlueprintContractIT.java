package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the wizard's answers to the registered spec, by the calls of the Create dialog. */
@ExtendWith(WithInstallation.class)
class BlueprintContractIT {
    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User author;
    private final User approver;

    BlueprintContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        approver = installation.user("engineer");
    }

    @Test
    void givenTheWizardsAnswersWhenTheDraftIsPublishedThenApproverAndEpicStandInThePanel() {
        String title = installation.title("From the blueprint");
        Map<String, String> answers = answers(title, installation.epic(), approver.name());
        assertTrue(errors(answers).isEmpty());

        long draft = confluence.createDraft(author, title, answers);
        long page = confluence.publish(author, draft, title);

        JsonNode panel = groundbreak.registered(approver, page);
        assertEquals(installation.epic(), panel.at("/spec/epics/typed").asText());
        assertTrue(panel.at("/may/approve").asBoolean(), panel.toString());
        String body = confluence
                .page(author, page, "body.storage")
                .at("/body/storage/value")
                .asText();
        assertTrue(body.contains("<h2>"), "The sections of the template: " + body);
    }

    @Test
    void givenASpaceWhenItsAuthorAsksWhoCouldApproveThenOnlyAccountsThatAreThereAreNamed() {
        String path = "/candidates?space=" + installation.space() + "&name=" + approver.name() + "&name=no-such-name";

        JsonNode people = groundbreak.get(author, path).body(200).get("people");

        assertEquals(1, people.size());
        assertEquals(approver.name(), people.at("/0/userName").asText());
        groundbreak.get(author, "/candidates?space=none-of-this-key").body(404);
    }

    @Test
    void givenAnswersWithMarkupWhenTheDraftIsMadeThenTheyStayText() {
        String title = installation.title("<b>R&D</b>");
        String epic = "\"/><p>x</p>";

        long draft = confluence.createDraft(author, title, answers(title, epic, ""));
        long page = confluence.publish(author, draft, title);

        JsonNode panel = groundbreak.registered(author, page);
        assertEquals(epic, panel.at("/spec/epics/typed").asText());
    }

    @Test
    void givenUnusableAnswersWhenCheckedThenEachHasASentence() {
        String taken = installation.title("Taken");
        confluence.createPage(author, taken, "<p>First</p>");

        assertEquals(1, errors(answers("", "", "")).size());
        assertEquals(1, errors(answers(taken, "", "")).size());
        JsonNode all = errors(answers(taken, "no key", "nobody-of-this-name"));
        assertTrue(all.get("title").asText().contains("already exists"), all.toString());
        assertTrue(all.get("epic").asText().contains("ABC-1"), all.toString());
        assertTrue(all.get("approver").asText().contains("nobody-of-this-name"), all.toString());
    }

    private JsonNode errors(Map<String, String> answers) {
        Map<String, String> asked = Map.of(
                "spaceKey", installation.space(),
                "title", answers.get("ContentPageTitle"),
                "epic", answers.get("epic"),
                "approver", answers.get("approver"));
        return groundbreak
                .send(author, "POST", "/wizard/check", asked)
                .body(200)
                .get("errors");
    }

    private static Map<String, String> answers(String title, String epic, String approver) {
        return Map.of("ContentPageTitle", title, "epic", epic, "approver", approver);
    }
}
