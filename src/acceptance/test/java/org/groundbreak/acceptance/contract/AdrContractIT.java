package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.AdrPages;
import org.groundbreak.acceptance.rest.Answer;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decision records and their index. */
@ExtendWith(WithInstallation.class)
class AdrContractIT {
    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final AdrPages records;
    private final Installation installation;
    private final User author;
    private final User outsider;
    private final String tag;

    AdrContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        records = new AdrPages(installation);
        author = installation.user("author");
        outsider = installation.user("outsider");
        tag = installation.title("tag").replace(' ', '-');
    }

    @Test
    void a24GivenTheBlueprintWhenARecordIsMadeThenItCarriesTheLabelOfItsSpace() {
        String title = installation.title("Made with the blueprint");

        long id = confluence.publish(author, confluence.createDraft(author, "adr", title, Map.of()), title);

        assertTrue(
                confluence.labels(author, id).contains("adr"),
                () -> confluence.labels(author, id).toString());
    }

    @Test
    void a23GivenARelationWhenItIsTakenBackThenNeitherSideSaysItAndAnOldVersionIsRefused() {
        String title = installation.title("Taken back");
        long old = records.record(title, "Accepted", AdrPages.row("Tags", tag));
        long young = records.record(
                installation.title("Takes back"), "Accepted", AdrPages.row("Amends", AdrPages.link(title)));
        JsonNode offered = read(young).at("/relations/0/takeBack");
        Map<String, Object> body = Map.of(
                "pageVersion",
                offered.get("pageVersion").asInt(),
                "mend",
                offered.get("mend").asText(),
                "row",
                offered.get("row").asText(),
                "place",
                offered.get("place").asInt(),
                "other",
                0);
        String path = "/adrs/" + young + "/mends";

        groundbreak.send(author, "POST", path, body).body(200);

        assertEquals(0, read(young).get("relations").size());
        assertEquals(0, read(old).get("relations").size());
        assertEquals(
                "page-changed",
                groundbreak
                        .send(author, "POST", path, body)
                        .body(409)
                        .get("code")
                        .asText());
    }

    @Test
    void givenTwoRecordsWhenTheyAreMadeThenEachHasANumberOfItsOwn() {
        JsonNode one = read(record("One", "Proposed"));
        JsonNode other = read(record("Other", "Proposed"));

        assertFalse(one.get("number").asText().isEmpty());
        assertNotEquals(one.get("number"), other.get("number"));
    }

    @Test
    void givenAProposedRecordWhenItIsAcceptedThenThePageSaysSoAndWhoMayNotEditIsRefused() {
        long id = record("Accepted", "Proposed");
        String path = "/adrs/" + id + "/status";
        Map<String, Object> accepted = Map.of("pageVersion", 1, "status", "accepted");

        assertEquals(404, groundbreak.send(outsider, "PUT", path, accepted).status());
        confluence.restrict(author, id, "update", author);
        assertEquals(
                403,
                groundbreak
                        .send(installation.user("product"), "PUT", path, accepted)
                        .status());
        JsonNode after = groundbreak.send(author, "PUT", path, accepted).body(200);

        assertEquals("accepted", after.get("status").asText());
        String storage = confluence
                .page(author, id, "body.storage")
                .at("/body/storage/value")
                .asText();
        assertTrue(storage.contains("Accepted"), storage);
        Answer old = groundbreak.send(author, "PUT", path, Map.of("pageVersion", 1, "status", "rejected"));
        assertEquals("page-changed", old.body(409).get("code").asText());
    }

    @Test
    void givenARecordThatReplacesAnotherWhenItIsAcceptedThenBothSidesSayItThoughOnePageDoes() {
        String title = installation.title("Old");
        long old = records.record(title, "Accepted", AdrPages.row("Tags", tag));
        long young = record("Young", "Proposed");
        relate(young, old);

        assertTrue(read(old).get("inForce").asBoolean(), "A proposal leaves it in force");
        groundbreak
                .send(author, "PUT", "/adrs/" + young + "/status", Map.of("pageVersion", 2, "status", "accepted"))
                .body(200);

        assertEquals("superseded", read(old).get("status").asText());
        assertEquals(List.of(young), ids(index("&inForce=true")));
        assertEquals(
                1, confluence.page(author, old, "version").at("/version/number").asInt());
    }

    @Test
    void givenARestrictedRecordWhenTheIndexIsReadThenItIsThereForWhomMaySeeItAlone() {
        long id = record("Restricted", "Accepted");
        confluence.restrict(author, id, "read", author);

        assertEquals(List.of(id), ids(index("")));
        String path = "/adrs?tag=" + tag;
        assertEquals(
                List.of(),
                ids(groundbreak.get(installation.user("product"), path).body(200)));
        assertEquals(
                404,
                groundbreak.get(installation.user("product"), "/adrs/" + id).status());
        assertEquals(401, groundbreak.get(null, path).status());
    }

    private long record(String title, String status) {
        return records.record(installation.title(title), status, AdrPages.row("Tags", tag));
    }

    private JsonNode read(long id) {
        return groundbreak.get(author, "/adrs/" + id).body(200);
    }

    private void relate(long young, long old) {
        groundbreak
                .send(
                        author,
                        "POST",
                        "/adrs/" + young + "/relations",
                        Map.of("pageVersion", 1, "kind", "supersedes", "target", old))
                .body(200);
    }

    private JsonNode index(String filter) {
        return groundbreak.get(author, "/adrs?tag=" + tag + filter).body(200);
    }

    private static List<Long> ids(JsonNode index) {
        return StreamSupport.stream(index.get("rows").spliterator(), false)
                .map(row -> row.get("contentId").asLong())
                .toList();
    }
}
