package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Who gets what from every method of a review round: anonymous, a stranger to the space, an editor without a part, who drives
 * and wrote the page, a reviewer who may only view, the approver, an administrator of the site and so of the space, and
 * somebody deactivated; then a process owner. Continues {@link SpecMatrixIT}.
 */
class RoundMatrixIT extends ReviewCase {

    private static final String[] PEOPLE = {
        null, "outsider", "engineer", "author", "product", "designer", "admin", "retired"
    };
    private static final String ONE = "{\"reviewers\":[{\"userName\":\"product\",\"perspective\":\"PRODUCT\"}]}";
    private static final String EARLIER = "{\"endsAt\":\"2020-01-01T00:00:00Z\",\"reason\":\"Holiday\"}";
    private static final String DRIVER = "{\"userName\":\"nobody-of-this-name\"}";
    private static final String MORE = "{\"userName\":\"nobody-of-this-name\",\"perspective\":\"DESIGN\"}";
    private static final String NOBODY = "{\"leaving\":\"product\",\"coming\":\"nobody-of-this-name\"}";

    /** What has its rows here. */
    static final Set<String> METHODS = Set.of(
            "GET /specs/{contentId}/round/proposal",
            "POST /specs/{contentId}/round",
            "PUT /specs/{contentId}/round/window",
            "PUT /specs/{contentId}/round/reviewers",
            "POST /specs/{contentId}/round/reviewers",
            "POST /specs/{contentId}/round/taking-on",
            "POST /specs/{contentId}/round/closing",
            "POST /specs/{contentId}/round/calling-off",
            "PUT /specs/{contentId}/verdict",
            "POST /specs/{contentId}/verdict/still-so",
            "DELETE /specs/{contentId}/verdict");

    private static final MatrixRows ROWS = new MatrixRows(RoundMatrixIT.class);

    @AfterEach
    void done() {
        ROWS.testIsDone();
    }

    @AfterAll
    static void everyMethodHasARow() {
        ROWS.requireRowsFor(METHODS.stream());
    }

    @Test
    void aRoundFollowsThePageAndTheParts() {
        long id = spec("Matrix of rounds");
        assertRow(id, "POST", "/round/calling-off", "{}", 401, 404, 409, 409, 409, 409, 409, 401);
        Confluence.json(send("author", id, "POST", "/round", ONE));

        assertRow(id, "GET", "/round/proposal", "", 401, 404, 200, 200, 200, 200, 200, 401);
        assertRow(id, "POST", "/round", ONE, 401, 404, 403, 409, 403, 409, 409, 401);
        assertRow(id, "PUT", "/round/window", EARLIER, 401, 404, 403, 400, 403, 403, 400, 401);
        assertRow(id, "PUT", "/round/reviewers", NOBODY, 401, 404, 403, 400, 400, 403, 400, 401);
        assertRow(id, "POST", "/round/reviewers", MORE, 401, 404, 403, 400, 403, 403, 400, 401);
        assertRow(id, "PUT", "/driver", DRIVER, 401, 404, 403, 400, 403, 403, 400, 401);
        assertRow(id, "POST", "/round/taking-on", "", 401, 404, 403, 403, 200, 403, 403, 401);
        assertRow(id, "POST", "/round/closing", "{\"outcome\":\"REJECTED\"}", 401, 404, 403, 403, 403, 409, 403, 401);
        String abstains = "{\"pageVersion\":1,\"verdict\":\"ABSTAIN\"}";
        assertRow(id, "PUT", "/verdict", abstains, 401, 404, 403, 403, 200, 200, 403, 401);
        assertRow(id, "POST", "/verdict/still-so", "{\"pageVersion\":1}", 401, 404, 403, 403, 200, 200, 403, 401);
        assertRow(id, "DELETE", "/verdict", "", 401, 404, 409, 409, 200, 200, 409, 401);
        assertRow(id, "POST", "/round/calling-off", "{}", 401, 404, 403, 200, 409, 409, 409, 401);
    }

    /** A restriction that is added in the middle of a round: who may not view the page any more is told nothing of it. */
    @Test
    void aRoundIsHiddenWithItsPage() {
        long id = spec("Hidden matrix of rounds");
        Confluence.json(send("author", id, "POST", "/round", ONE));
        confluence.restrict("author", id, "author", "designer", "admin");

        assertRow(id, "GET", "/round/proposal", "", 401, 404, 404, 200, 404, 200, 200, 401);
        assertRow(id, "POST", "/round", ONE, 401, 404, 404, 409, 404, 409, 409, 401);
        assertRow(id, "PUT", "/round/window", EARLIER, 401, 404, 404, 400, 404, 403, 400, 401);
        assertRow(id, "PUT", "/round/reviewers", NOBODY, 401, 404, 404, 400, 404, 403, 400, 401);
        assertRow(id, "POST", "/round/reviewers", MORE, 401, 404, 404, 400, 404, 403, 400, 401);
        assertRow(id, "PUT", "/driver", DRIVER, 401, 404, 404, 400, 404, 403, 400, 401);
        assertRow(id, "POST", "/round/taking-on", "", 401, 404, 404, 403, 404, 403, 403, 401);
        assertRow(
                id,
                "PUT",
                "/verdict",
                "{\"pageVersion\":1,\"verdict\":\"ABSTAIN\"}",
                401,
                404,
                404,
                403,
                404,
                200,
                403,
                401);
        assertRow(id, "POST", "/verdict/still-so", "{\"pageVersion\":1}", 401, 404, 404, 403, 404, 200, 403, 401);
        assertRow(id, "DELETE", "/verdict", "", 401, 404, 404, 409, 404, 200, 409, 401);
        assertRow(id, "POST", "/round/closing", "{\"outcome\":\"WITHDRAWN\"}", 401, 404, 404, 200, 404, 409, 409, 401);
        assertRow(id, "POST", "/round/calling-off", "{}", 401, 404, 404, 409, 404, 409, 409, 401);
    }

    /** He extends, replaces and calls off; he starts, closes and judges nothing, and sees no page that he may not view. */
    @Test
    void aProcessOwnerWatchesOverRoundsAndHasNoRightBeside() {
        long id = spec("Owned");
        long hidden = spec("Owned and hidden");
        for (long page : new long[] {id, hidden}) {
            Confluence.json(send("author", page, "POST", "/round", ONE));
        }
        confluence.restrict("author", hidden, "author", "designer", "product");
        owners("engineers");
        try {
            assertEquals("{\"extend\":true,\"callOff\":true}", mayFromTheList(id));
            assertEquals("", mayFromTheList(hidden));
            assertEquals(400, status(id, "PUT", "/round/window", EARLIER));
            assertEquals(400, status(id, "PUT", "/round/reviewers", NOBODY));
            assertEquals(400, status(id, "POST", "/round/reviewers", MORE));
            assertEquals(400, status(id, "PUT", "/driver", DRIVER));
            assertEquals(400, status(id, "PUT", "/approver", DRIVER));
            assertEquals(404, status(hidden, "PUT", "/driver", DRIVER));
            assertEquals(403, status(id, "POST", "/round/closing", "{\"outcome\":\"WITHDRAWN\"}"));
            assertEquals(403, status(id, "PUT", "/verdict", "{\"pageVersion\":1,\"verdict\":\"ABSTAIN\"}"));
            assertEquals(403, status(id, "POST", "/round/taking-on", ""));
            assertEquals(404, status(hidden, "POST", "/round/calling-off", "{}"));
            assertEquals(404, status(hidden, "PUT", "/round/window", EARLIER));
            assertEquals(200, status(id, "POST", "/round/calling-off", "{}"));
            assertEquals(403, status(id, "POST", "/round", ONE));
            assertEquals("", mayFromTheList(id));
        } finally {
            owners("");
        }
    }

    /** What the list of open rounds says that the engineer may do; empty where the round is not in it. */
    private static String mayFromTheList(long id) {
        String path = "/rest/groundbreak/1.0/rounds?space=DEMO&cursor=";
        String cursor = "";
        do {
            JsonNode part = Confluence.json(products.get(Product.CONFLUENCE, path + cursor, "engineer"));
            for (JsonNode row : part.get("rows")) {
                if (row.get("contentId").asLong() == id) {
                    return row.get("may").toString();
                }
            }
            cursor = part.get("after").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return "";
    }

    private static int status(long id, String method, String path, String json) {
        return send("engineer", id, method, path, json).statusCode();
    }

    private static void owners(String group) {
        String path = "/rest/groundbreak/1.0/spaces/DEMO/settings";
        long version = Confluence.json(products.get(Product.CONFLUENCE, path, "admin"))
                .at("/general/version")
                .asLong();
        String body = "{\"version\":" + version + ",\"processOwnerGroup\":\"" + group + "\"}";
        HttpResponse<String> set = products.send(Product.CONFLUENCE, "PUT", path + "/general", "admin", body);
        assertEquals(200, set.statusCode(), set.body());
    }

    private static void assertRow(long id, String method, String path, String body, int... expected) {
        ROWS.note(method, "/rest/groundbreak/1.0/specs/" + id + path);
        Map<String, Integer> wanted = new LinkedHashMap<>();
        Map<String, Integer> got = new LinkedHashMap<>();
        for (int i = 0; i < PEOPLE.length; i++) {
            String person = PEOPLE[i];
            wanted.put(String.valueOf(person), expected[i]);
            got.put(String.valueOf(person), call(id, person, method, path, body).statusCode());
        }
        assertEquals(wanted, got, method + " " + path);
    }

    private static HttpResponse<String> call(long id, String person, String method, String path, String body) {
        String address = "/rest/groundbreak/1.0/specs/" + id + path;
        return method.equals("GET")
                ? products.get(Product.CONFLUENCE, address, person)
                : products.send(Product.CONFLUENCE, method, address, person, body);
    }
}
