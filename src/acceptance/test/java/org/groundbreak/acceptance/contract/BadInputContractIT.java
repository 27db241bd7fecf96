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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs get wrong: a sentence each, and nothing half-written. */
@ExtendWith(WithInstallation.class)
class BadInputContractIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User author;

    BadInputContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
    }

    @Test
    void givenAPageWithoutTheMacroWhenItShallBecomeASpecThenASentenceSaysWhatIsMissing() {
        long id = confluence.createPage(author, installation.title("Plain"), "<p>No macro</p>");

        refused(groundbreak.send(author, "POST", "/specs/" + id + "/registration", null), 409, "no-macro");
        assertFalse(groundbreak.spec(author, id).get("spec").isObject());
    }

    @Test
    void givenBrokenStorageFormatWhenSavedThenTheHostRefusesItAndNoSpecIsMade() {
        Answer answer = confluence.tryToCreatePage(author, installation.title("Broken"), MACRO + "<p>no end");

        assertEquals(400, answer.status(), answer.text());
    }

    @Test
    void givenAnApproverWhoCannotDecideWhenNamedThenASentenceSaysWhyAndNobodyIsNamed() {
        long id = spec("Unfit approver");
        confluence.restrict(author, id, "read", author);

        refused(groundbreak.nameApprover(author, id, "nobody-of-this-name"), 400, "approver-unknown");
        refused(groundbreak.nameApprover(author, id, " "), 400, "approver-required");
        String engineer = installation.user("engineer").name();
        refused(groundbreak.nameApprover(author, id, engineer), 400, "approver-cannot-view");
        assertTrue(groundbreak.spec(author, id).at("/spec/approver").isNull());
    }

    @Test
    void givenADeactivatedUserWhenNamedThenASentenceSaysSo() {
        String retired = installation.user("retired").name();

        refused(groundbreak.nameApprover(author, spec("Retired approver"), retired), 400, "approver-deactivated");
    }

    @Test
    void givenNoApproverWhenSomebodyApprovesThenHeIsRefused() {
        refused(groundbreak.approve(author, spec("Without approver"), 1), 409, "no-approver");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{not json", "[]", "\"text\"", "{\"pageVersion\":\"one\"}", "{\"pageVersion\":{}}"})
    void givenNonsenseWhenSentThenASentenceAndNoWordOfJava(String body) {
        long id = spec("Nonsense");

        Answer answer = groundbreak.sendText(author, "POST", "/specs/" + id + "/approval", body);

        assertEquals(400, answer.status(), answer.text());
        assertFalse(answer.text().matches("(?s).*(Exception|java|jackson).*"), answer.text());
    }

    @Test
    void givenAPageIdThatNobodyHasWhenAskedThenItIsNotFound() {
        refused(groundbreak.get(author, "/specs/1"), 404, "no-page");
    }

    private long spec(String words) {
        long id = confluence.createPage(author, installation.title(words), MACRO);
        groundbreak.registered(author, id);
        return id;
    }

    private static void refused(Answer answer, int status, String code) {
        JsonNode problem = answer.body(status);
        assertEquals(code, problem.get("code").asText());
        assertTrue(problem.get("message").asText().endsWith("."), answer.text());
        assertFalse(problem.get("id").asText().isBlank(), answer.text());
    }
}
