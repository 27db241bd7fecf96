package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who gets what from the methods of decisions and of architecture decision records. */
class DecisionMatrixIT extends MatrixCase {

    /** The first words of the addresses that have their rows here. */
    private static final Set<String> WORDS = Set.of("adrs", "decision-register", "decisions");

    private static long deciding;
    private static long hidden;
    private static long kept;

    static boolean has(String method) {
        return WORDS.contains(firstWord(method));
    }

    @BeforeAll
    static void start() {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        Confluence confluence = new Confluence(products);
        String decision =
                """
                <ac:structured-macro ac:name="groundbreak-daci"><ac:parameter ac:name="id">d1</ac:parameter>\
                <ac:parameter ac:name="driver">author</ac:parameter>\
                <ac:parameter ac:name="approver">designer</ac:parameter><ac:rich-text-body>\
                <ac:structured-macro ac:name="groundbreak-option"><ac:parameter ac:name="name">A</ac:parameter>\
                </ac:structured-macro></ac:rich-text-body></ac:structured-macro>""";
        deciding = confluence.createPage("author", "Deciding", decision);
        hidden = confluence.createPage("author", "Deciding hidden", decision);
        kept = confluence.createPage("author", "Deciding kept", decision);
        confluence.keepFromEditing("author", kept, "author", "admin");
        confluence.restrict("author", hidden, "author", "admin");
    }

    @AfterAll
    static void everyMethodHasARow() {
        rows.requireRowsFor(methods().filter(DecisionMatrixIT::has));
    }

    @Test
    void decisionsFollowThePageAndTheRolesOfEach() {
        String decide = "{\"pageVersion\":1,\"option\":\"A\",\"nobodyDissents\":true}";
        String reason = "{\"reason\":\"New facts\"}";
        String version = "{\"pageVersion\":1}";
        assertRow("GET", decisions(deciding), "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", decisions(hidden), "", 401, 404, 404, 200, 200, 401);
        assertRow("GET", decisions(1), "", 401, 404, 404, 404, 404, 401);
        assertRow("GET", decisions(deciding) + "/d1", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", decisions(deciding) + "/none", "", 401, 404, 404, 404, 404, 401);
        assertRow("POST", decisions(deciding) + "/d1/adr", "", 401, 404, 409, 409, 409, 401);
        assertRow("POST", decisions(hidden) + "/d1/adr", "", 401, 404, 404, 409, 409, 401);
        assertRow("POST", decisions(deciding) + "/none/adr", "", 401, 404, 404, 404, 404, 401);
        assertRow("PUT", decisions(deciding) + "/d1/outcome", decide, 401, 404, 403, 403, 403, 401);
        assertRow("PUT", decisions(hidden) + "/d1/outcome", decide, 401, 404, 404, 403, 403, 401);
        assertRow("POST", decisions(deciding) + "/d1/reopening", reason, 401, 404, 403, 403, 409, 401);
        assertRow(
                "PUT",
                decisions(deciding) + "/d1/approver-confirmation",
                "{\"approver\":1}",
                401,
                404,
                403,
                409,
                409,
                401);
        assertRow("PUT", decisions(deciding) + "/d1/copy", version, 401, 404, 409, 409, 409, 401);
        assertRow(
                "POST",
                decisions(deciding) + "/identities",
                "{\"position\":0,\"pageVersion\":1}",
                401,
                404,
                200,
                200,
                200,
                401);
        assertRow(
                "POST",
                decisions(deciding) + "/d1/options",
                "{\"name\":\"B\",\"pageVersion\":7}",
                401,
                404,
                409,
                409,
                409,
                401);
    }

    /** The viewer may edit what is open; here he may only view, or not even that. */
    @Test
    void whatIsWrittenIntoAPageNeedsTheRightToEditIt() {
        String version = "{\"pageVersion\":1}";
        String identity = "{\"position\":0,\"pageVersion\":1}";
        String option = "{\"name\":\"B\",\"pageVersion\":7}";
        assertRow("PUT", decisions(kept) + "/d1/copy", version, 401, 404, 403, 409, 409, 401);
        assertRow("POST", decisions(kept) + "/identities", identity, 401, 404, 403, 200, 200, 401);
        assertRow("POST", decisions(kept) + "/d1/options", option, 401, 404, 403, 409, 409, 401);
        assertRow("PUT", decisions(hidden) + "/d1/copy", version, 401, 404, 404, 409, 409, 401);
        assertRow("POST", decisions(hidden) + "/identities", identity, 401, 404, 404, 200, 200, 401);
        assertRow("POST", decisions(hidden) + "/d1/options", option, 401, 404, 404, 409, 409, 401);
        String reason = "{\"reason\":\"New facts\"}";
        assertRow("POST", decisions(hidden) + "/d1/reopening", reason, 401, 404, 404, 403, 409, 401);
        String approver = "{\"approver\":1}";
        assertRow("PUT", decisions(hidden) + "/d1/approver-confirmation", approver, 401, 404, 404, 409, 409, 401);
    }

    @Test
    void theTrailOfADecisionFollowsItsPage() {
        for (String what : List.of("", "/verification", "/export?format=json", "/export?format=csv")) {
            assertRow("GET", decisions(deciding) + "/d1/trail" + what, "", 401, 404, 200, 200, 200, 401);
            assertRow("GET", decisions(hidden) + "/d1/trail" + what, "", 401, 404, 404, 200, 200, 401);
            assertRow("GET", decisions(1) + "/d1/trail" + what, "", 401, 404, 404, 404, 404, 401);
        }
        String page = "/plugins/servlet/groundbreak/trail?pageId=";
        assertRow("GET", page + deciding + "&decision=d1", "", 302, 404, 200, 200, 200, 401);
        assertRow("GET", page + hidden + "&decision=d1", "", 302, 404, 404, 200, 200, 401);
    }

    @Test
    void theRegisterOfDecisionsFollowsTheSpace() {
        String register = "/rest/groundbreak/1.0/decision-register";
        assertRow("GET", register, "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", register + "?space=DEMO", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", register + "?space=NONE", "", 401, 404, 404, 404, 404, 401);
        assertRow("GET", register + "?status=done", "", 401, 400, 400, 400, 400, 401);
    }

    @Test
    void decisionRecordsFollowTheirPages() {
        String adrs = "/rest/groundbreak/1.0/adrs";
        assertRow("GET", adrs, "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", adrs + "?space=DEMO", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", adrs + "?space=NONE", "", 401, 404, 404, 404, 404, 401);
        assertRow("GET", adrs + "?space=NONE,DEMO", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", adrs + "?status=open", "", 401, 400, 400, 400, 400, 401);
        assertRow("GET", adrs + "?text=zebra", "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", adrs + "/deciders?name=author", "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", adrs + "/graph", "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", adrs + "/graph?space=DEMO", "", 401, 404, 200, 200, 200, 401);
        // A page that may be seen and is none: 409. Rights are asked first, then the body is read.
        assertRow("GET", adrs + "/" + deciding, "", 401, 404, 409, 409, 409, 401);
        assertRow("GET", adrs + "/" + hidden, "", 401, 404, 404, 409, 409, 401);
        assertRow("GET", adrs + "/1", "", 401, 404, 404, 404, 404, 401);
        for (String field : List.of("status", "adoption", "review-by", "date")) {
            assertRow("PUT", adrs + "/" + hidden + "/" + field, "{}", 401, 404, 404, 400, 400, 401);
            assertRow("PUT", adrs + "/1/" + field, "{}", 401, 404, 404, 404, 404, 401);
        }
        for (String written : List.of("relations", "mends")) {
            assertRow("POST", adrs + "/" + hidden + "/" + written, "{}", 401, 404, 404, 400, 400, 401);
            assertRow("POST", adrs + "/1/" + written, "{}", 401, 404, 404, 404, 404, 401);
        }
    }

    /** Of a real record: who may edit its page writes into it; into a page that is none nobody does, and no version is made. */
    @Test
    void writingADecisionRecordFollowsItsPage() throws Exception {
        Confluence confluence = new Confluence(products);
        String properties =
                """
                <ac:structured-macro ac:name="details"><ac:rich-text-body><table><tbody><tr><th>Number</th><td>\
                <ac:structured-macro ac:name="groundbreak-adr-number"/></td></tr><tr><th>Status</th><td>Proposed</td></tr>\
                </tbody></table></ac:rich-text-body></ac:structured-macro>""";
        long record = confluence.createPage("author", "Record", properties);
        long secret = confluence.createPage("author", "Secret record", properties);
        confluence.restrict("author", secret, "author", "admin");
        long locked = confluence.createPage("author", "Locked record", properties);
        products.send(
                Product.CONFLUENCE,
                "PUT",
                "/rest/api/content/" + locked + "/restriction",
                "author",
                "[{\"operation\":\"update\",\"restrictions\":{\"user\":[{\"type\":\"known\",\"username\":\"author\"},"
                        + "{\"type\":\"known\",\"username\":\"admin\"}]}}]");
        long plain = confluence.createPage("author", "Plain", "<p>text</p>");
        Map<String, List<String>> writes = new LinkedHashMap<>();
        writes.put("PUT /status", List.of("\"status\":\"accepted\"", "\"status\":\"rejected\""));
        writes.put("PUT /adoption", List.of("\"adoption\":\"adopted\"", "\"adoption\":\"in-progress\""));
        writes.put("PUT /review-by", List.of("\"reviewBy\":\"2027-01-01\"", "\"reviewBy\":\"2027-02-01\""));
        writes.put("PUT /date", List.of("\"date\":\"2026-01-01\"", "\"date\":\"2026-02-01\""));
        assertRow("GET", adr(record), "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", adr(secret), "", 401, 404, 404, 200, 200, 401);
        for (Map.Entry<String, List<String>> write : writes.entrySet()) {
            String method = write.getKey().substring(0, 3);
            String path = write.getKey().substring(4);
            assertWritten(method, record, path, write.getValue(), 401, 404, 200, 200, 200, 401);
            assertWritten(method, secret, path, write.getValue(), 401, 404, 404, 200, 200, 401);
            assertWritten(method, locked, path, write.getValue(), 401, 404, 403, 200, 200, 401);
            assertWritten(method, plain, path, write.getValue(), 401, 404, 409, 409, 409, 401);
        }
        List<String> related =
                List.of("\"kind\":\"amends\",\"target\":" + record, "\"kind\":\"supersedes\",\"target\":" + record);
        assertWritten("POST", secret, "/relations", related, 401, 404, 404, 200, 200, 401);
        assertWritten("POST", locked, "/relations", related, 401, 404, 403, 200, 200, 401);
        assertWritten("POST", plain, "/relations", related, 401, 404, 409, 409, 409, 401);
        List<String> taken = List.of(
                "\"mend\":\"remove-link\",\"row\":\"supersedes\",\"place\":0,\"other\":0",
                "\"mend\":\"remove-link\",\"row\":\"amends\",\"place\":0,\"other\":0");
        assertWritten("POST", secret, "/mends", taken, 401, 404, 404, 200, 200, 401);
        assertWritten("POST", locked, "/mends", taken, 401, 404, 403, 200, 200, 401);
        assertWritten("POST", plain, "/mends", taken, 401, 404, 409, 409, 409, 401);
        assertEquals(1, version(plain));
    }

    private static String adr(long id) {
        return "/rest/groundbreak/1.0/adrs/" + id;
    }

    private static int version(long id) throws Exception {
        String path = "/rest/api/content/" + id + "?expand=version";
        return new ObjectMapper()
                .readTree(products.get(Product.CONFLUENCE, path, "author").body())
                .at("/version/number")
                .asInt();
    }

    /** Each writes into the version that is published then, by turns one of two values. */
    private static void assertWritten(String method, long id, String path, List<String> values, int... expected)
            throws Exception {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        Map<String, Integer> got = new LinkedHashMap<>();
        for (int i = 0; i < PEOPLE.length; i++) {
            String body = "{\"pageVersion\":" + version(id) + "," + values.get(i % 2) + "}";
            wanted.put(String.valueOf(PEOPLE[i]), expected[i]);
            got.put(
                    String.valueOf(PEOPLE[i]),
                    products.send(Product.CONFLUENCE, method, adr(id) + path, PEOPLE[i], body)
                            .statusCode());
        }
        assertEquals(wanted, got, method + " " + path);
    }

    private static String decisions(long page) {
        return "/rest/groundbreak/1.0/decisions/" + page;
    }
}
