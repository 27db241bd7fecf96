package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.Answer;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.DecisionPages;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a page with a decision to its outcome, its record and back. */
@ExtendWith(WithInstallation.class)
class DecisionContractIT {
    private static final Map<String, Object> FOR_KAFKA = Map.of(
            "pageVersion", 1, "option", "Kafka", "rationale", "Two teams run it already.", "nobodyDissents", true);

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final DecisionPages decisions;
    private final Installation installation;
    private final User author;
    private final User approver;
    private final User outsider;

    DecisionContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        decisions = new DecisionPages(installation);
        author = installation.user("author");
        approver = installation.user("engineer");
        outsider = installation.user("outsider");
    }

    @Test
    void givenAnOpenDecisionWhenItsApproverDecidesThenTheOutcomeStandsAndIsInThePage() {
        long id = decisions.open(installation.title("Decided"));

        JsonNode decided = first(decide(approver, id).body(200));

        assertEquals("DECIDED", decided.at("/status/name").asText());
        assertEquals("Kafka", decided.at("/outcome/option").asText());
        String view =
                confluence.page(author, id, "body.view").at("/body/view/value").asText();
        assertTrue(view.contains("Two teams run it already."), view);
        assertFalse(view.contains("<button"), "REST's view is for every viewer: " + view);
    }

    @Test
    void givenAnOpenDecisionWhenAnybodyElseDecidesThenHeIsRefusedAndNothingIsDecided() {
        long id = decisions.open(installation.title("Refused"));

        assertEquals(403, decide(author, id).status());
        assertEquals(404, decide(outsider, id).status());
        assertEquals(401, groundbreak.get(null, "/decisions/" + id).status());

        assertTrue(first(decisions.read(id)).get("outcome").isNull());
    }

    @Test
    void givenThatAnOptionChangedWhenTheApproverDecidesOnWhatHeSawThenHeIsTold() {
        String title = installation.title("Changed option");
        long id = decisions.open(title);
        decisions.change(id, title, 2);

        Answer refused = decide(approver, id);

        assertEquals("content-changed", refused.body(409).get("code").asText());
    }

    @Test
    void givenADecisionWhenItIsReopenedWithAReasonThenNoOutcomeStandsAndTheReasonIsShown() {
        long id = decisions.decided(installation.title("Reopened"));
        String path = "/decisions/" + id + "/" + DecisionPages.ID + "/reopening";

        groundbreak.send(author, "POST", path, Map.of("reason", "I want to")).body(403);
        groundbreak
                .send(approver, "POST", path, Map.of("reason", "The price has doubled"))
                .body(200);

        JsonNode reopened = first(decisions.read(id));
        assertTrue(reopened.get("outcome").isNull());
        assertEquals("The price has doubled", reopened.at("/reopening/reason").asText());
    }

    @Test
    void givenADecisionWhenItsRecordIsMadeTwiceThenItIsOnePage() {
        long id = decisions.decided(installation.title("Recorded"));
        String path = "/decisions/" + id + "/" + DecisionPages.ID + "/adr";

        JsonNode made = groundbreak.send(approver, "POST", path, null).body(200);
        JsonNode again = groundbreak.send(author, "POST", path, null).body(200);

        assertEquals(made.get("contentId"), again.get("contentId"));
        String storage = confluence
                .page(author, made.get("contentId").asLong(), "body.storage")
                .at("/body/storage/value")
                .asText();
        assertTrue(storage.contains("RabbitMQ"), "The alternative is in it: " + storage);
    }

    @Test
    void givenADecisionWhenTheRegisterIsReadThenItIsThereForWhomMaySeeItAndForNobodyElse() {
        long id = decisions.open(installation.title("Registered"));
        String mine = "/decision-register?mine=true&space=" + installation.space();

        JsonNode row = row(groundbreak.get(approver, mine), id).orElseThrow();
        assertEquals("Which queue carries our events?", row.get("question").asText());
        assertEquals("2031-05-20", row.get("due").asText());
        assertFalse(row.get("overdue").asBoolean());
        assertTrue(row(groundbreak.get(approver, mine + "&status=decided"), id).isEmpty());
        confluence.restrict(author, id, "read", author);
        assertTrue(row(groundbreak.get(approver, mine), id).isEmpty());
    }

    @Test
    void givenAMacroWithoutAnIdWhenSomebodyWhoMayEditPressesThenItIsADecisionOfItsOwn() {
        long id = confluence.createPage(author, installation.title("No id"), DecisionPages.macro("", ""));
        assertEquals("no-id", first(decisions.read(id)).get("identity").asText());

        JsonNode made = groundbreak
                .send(author, "POST", "/decisions/" + id + "/identities", Map.of("position", 0, "pageVersion", 1))
                .body(200);

        assertEquals("own", first(made).get("identity").asText());
        assertEquals(
                2, confluence.page(author, id, "version").at("/version/number").asInt());
    }

    private Answer decide(User user, long id) {
        return groundbreak.send(user, "PUT", "/decisions/" + id + "/" + DecisionPages.ID + "/outcome", FOR_KAFKA);
    }

    /** Of the page itself, and of what a command answers. */
    private static JsonNode first(JsonNode page) {
        return page.path("page").isObject() ? page.at("/page/decisions/0") : page.at("/decisions/0");
    }

    private static Optional<JsonNode> row(Answer register, long id) {
        return StreamSupport.stream(register.body(200).get("rows").spliterator(), false)
                .filter(row -> row.get("contentId").asLong() == id)
                .findFirst();
    }
}
