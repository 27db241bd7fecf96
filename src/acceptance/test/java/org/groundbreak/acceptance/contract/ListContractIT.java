package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of specs of a space: by REST as far as each may see, and in pages for everybody. */
@ExtendWith(WithInstallation.class)
class ListContractIT {
    private static final String SPEC = "<ac:structured-macro ac:name=\"groundbreak-spec\"/><p>Text</p>";
    private static final String LIST = "<ac:structured-macro ac:name=\"groundbreak-specs\"/>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User author;
    private final User reader;

    ListContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        reader = installation.user("product");
    }

    @Test
    void givenAPageOfTheBlueprintWhenPublishedThenItsIndexPageListsIt() {
        String title = installation.title("Listed");
        long draft =
                confluence.createDraft(author, title, Map.of("ContentPageTitle", title, "epic", "", "approver", ""));
        long page = confluence.publish(author, draft, title);
        groundbreak.registered(author, page);

        JsonNode ancestors = confluence.page(author, page, "ancestors").get("ancestors");
        long index = ancestors.get(ancestors.size() - 1).get("id").asLong();

        JsonNode body = confluence.page(reader, index, "body.storage,body.view").get("body");
        assertTrue(body.at("/storage/value").asText().contains("ac:name=\"groundbreak-specs\""), body.toString());
        String view = body.at("/view/value").asText();
        assertTrue(view.contains(title), view);
        assertFalse(view.contains("<button") || view.contains("<script"), view);
    }

    @Test
    void givenASpecThatOnlyItsAuthorMaySeeWhenListedThenHeAloneGetsItAndNoPageNamesIt() {
        String title = installation.title("Hidden");
        long page = confluence.createPage(author, title, SPEC);
        groundbreak.registered(author, page);
        long list = confluence.createPage(author, installation.title("Our specs"), LIST);
        assertTrue(row(reader, page).isPresent());
        assertTrue(view(list).contains(title));

        confluence.restrict(author, page, "read", author);

        assertEquals(title, row(author, page).orElseThrow().get("title").asText());
        assertTrue(row(reader, page).isEmpty());
        assertFalse(view(list).contains(title));
    }

    @Test
    void givenASpecWithAnEpicWhenListedThenJiraNamesItToWhomeverMayBrowseIt() {
        long page = confluence.createPage(author, installation.title("With an epic"), SPEC);
        groundbreak.registered(author, page);
        groundbreak
                .send(author, "POST", "/specs/" + page + "/epics", Map.of("key", installation.epic()))
                .body(200);

        assertEquals(1, row(reader, page).orElseThrow().get("epics").asInt());
        JsonNode epics = groundbreak.get(reader, "/spec-list/epics?ids=" + page).body(200);

        assertEquals(installation.epic(), epics.at("/0/visible/0/key").asText());
        assertEquals(0, epics.at("/0/others").asInt());
    }

    @Test
    void givenAPageOfAPlainKindWhenPublishedThenItIsListedByTheLabelOfItsBlueprint() {
        String title = installation.title("Looking back");
        long draft = confluence.createDraft(author, "post-launch-review", title, Map.of("ContentPageTitle", title));
        long page = confluence.publish(author, draft, title);

        JsonNode row = row(reader, page, "&kind=post-launch-review").orElseThrow();

        assertEquals(title, row.get("title").asText());
        assertTrue(row.get("status").isNull());
        assertFalse(row.get("person").asText().isEmpty());
        assertTrue(row(reader, page).isEmpty());
    }

    @Test
    void givenAWrongQuestionWhenListedThenItIsRefused() {
        groundbreak.get(reader, "/spec-list?space=NO-SUCH-SPACE").body(404);
        groundbreak.get(reader, path() + "&kind=minutes").body(400);
        groundbreak.get(reader, path() + "&after=x").body(400);
        groundbreak.get(reader, "/spec-list/epics?ids=x").body(400);
    }

    /** Looks through the whole list. */
    private Optional<JsonNode> row(User user, long page) {
        return row(user, page, "");
    }

    private Optional<JsonNode> row(User user, long page, String kind) {
        List<JsonNode> rows = new ArrayList<>();
        String after = "";
        do {
            JsonNode part =
                    groundbreak.get(user, path() + kind + "&after=" + after).body(200);
            part.get("rows").forEach(rows::add);
            after = part.get("after").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        return rows.stream()
                .filter(row -> row.get("contentId").asLong() == page)
                .findFirst();
    }

    private String path() {
        return "/spec-list?space=" + installation.space();
    }

    private String view(long page) {
        return confluence.page(reader, page, "body.view").at("/body/view/value").asText();
    }
}
