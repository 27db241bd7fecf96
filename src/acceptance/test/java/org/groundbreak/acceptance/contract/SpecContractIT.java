package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.Answer;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a page with the macro to its approval and back. */
@ExtendWith(WithInstallation.class)
class SpecContractIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User author;
    private final User approver;

    SpecContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        approver = installation.user("engineer");
    }

    @Test
    void givenAPageWithTheMacroWhenPublishedThenItIsASpecInDraftWhoseDriverNamesTheApprover() {
        long id = confluence.createPage(author, installation.title("Published"), MACRO);

        JsonNode panel = groundbreak.registered(author, id);

        assertEquals("DRAFT", panel.at("/spec/status/name").asText());
        assertTrue(panel.at("/may/nameApprover").asBoolean());
        assertFalse(groundbreak.spec(approver, id).at("/may/nameApprover").asBoolean());
    }

    @Test
    void givenUserNamesWhenTheDriverAsksWhoCouldApproveThenEverybodyElseIsRefused() {
        long id = confluence.createPage(author, installation.title("Candidates"), MACRO);
        groundbreak.registered(author, id);
        String path = "/specs/" + id + "/approver/candidates?name=" + approver.name() + "&name=nobody-of-this-name";

        JsonNode people = groundbreak.get(author, path).body(200).get("people");

        assertEquals(1, people.size());
        assertEquals(approver.name(), people.at("/0/userName").asText());
        assertTrue(people.at("/0/mayView").asBoolean());
        groundbreak.get(approver, path).body(403);
    }

    @Test
    void givenANamedApproverWhenHeApprovesThenTheSpecIsApprovedInThatVersion() {
        long id = specWithApprover(installation.title("Approved"));

        JsonNode approved = groundbreak.approve(approver, id, 1).body(200);

        assertEquals("APPROVED", approved.at("/spec/status/name").asText());
        assertEquals(1, approved.at("/spec/approval/pageVersion").asInt());
        assertFalse(approved.at("/spec/changedSinceApproval").asBoolean());
        String view =
                confluence.page(author, id, "body.view").at("/body/view/value").asText();
        assertTrue(view.contains("groundbreak-spec"), view);
        assertFalse(view.contains("<button"), "REST's view is for every viewer: " + view);
    }

    @Test
    void givenAnApprovedSpecWhenItsTextChangesThenItIsMarkedAndTheOldVersionCannotBeApprovedAgain() {
        String title = installation.title("Changed");
        long id = specWithApprover(title);
        groundbreak.approve(approver, id, 1).body(200);

        confluence.edit(author, id, title, MACRO + "<p>More than before</p>", 2);

        JsonNode changed = groundbreak.spec(approver, id);
        assertEquals("APPROVED", changed.at("/spec/status/name").asText());
        assertTrue(changed.at("/spec/changedSinceApproval").asBoolean());
        JsonNode refused = groundbreak.approve(approver, id, 1).body(409);
        assertEquals("content-changed", refused.get("code").asText());
        assertEquals(2, refused.get("pageVersion").asInt());
        JsonNode again = groundbreak.approve(approver, id, 2).body(200);
        assertFalse(again.at("/spec/changedSinceApproval").asBoolean());
    }

    @Test
    void givenAnApprovalWhenItsApproverWithdrawsThenItIsGoneAndCannotBeWithdrawnTwice() {
        long id = specWithApprover(installation.title("Withdrawn"));
        groundbreak.approve(approver, id, 1).body(200);

        JsonNode withdrawn =
                groundbreak.withdraw(approver, id, "Numbers are missing").body(200);

        assertEquals("WITHDRAWN", withdrawn.at("/spec/status/name").asText());
        assertTrue(withdrawn.path("approval").isMissingNode()
                || withdrawn.at("/spec/approval").isNull());
        assertEquals(
                "Numbers are missing", withdrawn.at("/spec/withdrawal/reason").asText());
        JsonNode toReaders = groundbreak.spec(installation.user("product"), id).at("/spec/withdrawal");
        assertEquals(withdrawn.at("/spec/withdrawal"), toReaders);
        String view =
                confluence.page(author, id, "body.view").at("/body/view/value").asText();
        assertFalse(view.contains("Numbers"), "Macro output is cached for every viewer: " + view);
        Answer twice = groundbreak.withdraw(approver, id, "");
        assertEquals("not-approved", twice.body(409).get("code").asText());
    }

    @Test
    void givenAnApprovedSpecWhenItsDriverStopsAndResumesItThenItIsApprovedAsBefore() {
        long id = specWithApprover(installation.title("Stopped"));
        groundbreak.approve(approver, id, 1).body(200);
        String registration = "/specs/" + id + "/registration";

        JsonNode refused =
                groundbreak.send(approver, "DELETE", registration, null).body(403);
        JsonNode stopped =
                groundbreak.send(author, "DELETE", registration, null).body(200);
        JsonNode seenByApprover = groundbreak.spec(approver, id);
        JsonNode twice = groundbreak.send(author, "DELETE", registration, null).body(409);
        JsonNode resumed = groundbreak.send(author, "POST", registration, null).body(200);

        assertEquals("not-the-driver", refused.get("code").asText());
        assertTrue(stopped.get("stopped").asBoolean());
        assertTrue(stopped.at("/may/resume").asBoolean());
        assertTrue(seenByApprover.get("stopped").asBoolean());
        assertFalse(seenByApprover.at("/may/resume").asBoolean());
        assertEquals("stopped", twice.get("code").asText());
        assertEquals("APPROVED", resumed.at("/spec/status/name").asText());
        assertFalse(resumed.get("stopped").asBoolean());
    }

    @Test
    void givenASpecWhenSomebodyElseDecidesThenHeIsRefused() {
        long id = specWithApprover(installation.title("Refused"));
        User viewer = installation.user("product");
        User outsider = installation.user("outsider");

        assertEquals(
                "not-the-approver",
                groundbreak.approve(viewer, id, 1).body(403).get("code").asText());
        assertEquals(
                "no-page",
                groundbreak.approve(outsider, id, 1).body(404).get("code").asText());
        assertEquals(
                "no-page",
                groundbreak.get(outsider, "/specs/" + id).body(404).get("code").asText());
        assertEquals(401, groundbreak.get(null, "/specs/" + id).status());
    }

    private long specWithApprover(String title) {
        long id = confluence.createPage(author, title, MACRO + "<p>Text</p>");
        groundbreak.registered(author, id);
        groundbreak.nameApprover(author, id, approver.name()).body(200);
        return id;
    }
}
