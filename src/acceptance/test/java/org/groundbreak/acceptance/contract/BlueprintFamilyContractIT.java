package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each blueprint from Create to the published page, by the calls of the Create dialog. */
@ExtendWith(WithInstallation.class)
class BlueprintFamilyContractIT {
    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User author;
    private final User approver;

    BlueprintFamilyContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        approver = installation.user("engineer");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "spec| Technical specifications| Background &amp; motivation",
                "rfc| RFCs| Background &amp; motivation",
                "feasibility-check-in| Feasibility check-ins| Constraints, in plain words",
                "opportunity-assessment| Opportunity assessments| Why now",
                "post-launch-review| Post-launch reviews| Outcomes against the success metrics"
            },
            delimiter = '|')
    void givenABlueprintWhenItsDraftIsPublishedThenThePageHasItsSectionsItsLabelAndItsIndexPageAbove(
            String blueprint, String index, String section) {
        String title = installation.title("Family " + blueprint);

        JsonNode page = published(blueprint, title, Map.of("ContentPageTitle", title));

        String body = page.at("/body/storage/value").asText();
        assertTrue(body.contains("<h2>" + section + "</h2>"), body);
        assertTrue(body.contains("<th>User problem</th>"), body);
        assertTrue(body.contains("<ac:placeholder>"), "Prompts vanish when they are written over");
        assertFalse(body.contains("at:"), "Every variable and text is filled in");
        assertTrue(labels(page).contains("groundbreak-" + blueprint), page.toString());
        JsonNode above = page.at("/ancestors");
        assertEquals(index, above.get(above.size() - 1).get("title").asText());
        assertLists(above.get(above.size() - 1).get("id").asLong(), title);
        String view = page.at("/body/view/value").asText();
        assertFalse(view.contains("how often, and how do we know"), "No prompt is left for readers: " + view);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec", "rfc"})
    void givenABlueprintOfSpecsWhenPublishedThenItIsASpecOfItsKindWithItsApprover(String blueprint) {
        String title = installation.title("Reviewed " + blueprint);
        Map<String, String> answers =
                Map.of("ContentPageTitle", title, "epic", installation.epic(), "approver", approver.name());

        JsonNode page = published(blueprint, title, answers);

        String kind = blueprint.equals("rfc") ? "rfc" : "technical-specification";
        assertTrue(page.at("/body/storage/value").asText().contains(">" + kind + "</ac:parameter>"));
        JsonNode panel = groundbreak.registered(approver, page.get("id").asLong());
        assertTrue(panel.at("/may/approve").asBoolean(), panel.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"feasibility-check-in", "opportunity-assessment", "post-launch-review"})
    void givenABlueprintOfPlainPagesWhenPublishedThenItIsNoSpec(String blueprint) {
        String title = installation.title("Plain " + blueprint);

        JsonNode page = published(blueprint, title, Map.of("ContentPageTitle", title));

        assertFalse(page.at("/body/storage/value").asText().contains("ac:structured-macro"));
        assertFalse(
                groundbreak.spec(author, page.get("id").asLong()).path("spec").isObject());
    }

    private void assertLists(long index, String title) {
        String view = confluence
                .page(author, index, "body.view")
                .at("/body/view/value")
                .asText();
        assertTrue(view.contains(title), "The index page lists it: " + view);
    }

    private JsonNode published(String blueprint, String title, Map<String, String> answers) {
        long draft = confluence.createDraft(author, blueprint, title, answers);
        long page = confluence.publish(author, draft, title);
        return confluence.page(author, page, "ancestors,body.storage,body.view,metadata.labels");
    }

    private static List<String> labels(JsonNode page) {
        return page.at("/metadata/labels/results").findValuesAsText("name");
    }
}
