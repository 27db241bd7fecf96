package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundbreak.build.RestMethod;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who gets what from every REST method and admin page: anonymous, a stranger to the space, a viewer, an editor, an
 * administrator, and somebody deactivated. Every method of ours has a row, or one in {@link RoundMatrixIT}.
 */
class PermissionMatrixIT {

    private static final String[] PEOPLE = {null, "outsider", "product", "author", "admin", "retired"};

    private static final MatrixRows ROWS = new MatrixRows(PermissionMatrixIT.class);

    private static Products products;
    private static long open;
    private static long restricted;
    private static long stopping;
    private static long deciding;
    private static long hidden;
    private static long kept;
    private static long macroless;

    @BeforeAll
    static void start() throws Exception {
        products = Products.with(Products.JAR);
        Confluence confluence = new Confluence(products);
        String macro = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
        open = confluence.createPage("author", "Open", macro);
        restricted = confluence.createPage("author", "Restricted", macro);
        stopping = confluence.createPage("author", "Stopping", macro);
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
        confluence.registered("author", open);
        confluence.registered("author", stopping);
        macroless = confluence.createPage("author", "Macroless", macro);
        confluence.registered("author", macroless);
        confluence.edit("author", macroless, "Macroless", "<p>Taken out</p>", 2);
        confluence.registered("author", restricted);
        confluence.restrict("author", restricted, "author", "admin");
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @AfterEach
    void done() {
        ROWS.testIsDone();
    }

    @AfterAll
    static void everyMethodHasARow() {
        ROWS.requireRowsFor(RestMethod.all().stream()
                .map(RestMethod::toString)
                .filter(method -> !RoundMatrixIT.METHODS.contains(method)));
    }

    @Test
    void readingASpecFollowsThePage() {
        assertRow("GET", specs(open), "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", specs(restricted), "", 401, 404, 404, 200, 200, 401);
        assertRow("GET", specs(1), "", 401, 404, 404, 404, 404, 401);
    }

    @Test
    void commandsFollowThePageAndTheRoles() {
        String approver = "{\"userName\":\"designer\"}";
        assertRow("POST", specs(restricted) + "/registration", "", 401, 404, 404, 200, 200, 401);
        assertRow("DELETE", specs(restricted) + "/registration", "", 401, 404, 404, 200, 409, 401);
        assertRow("POST", specs(restricted) + "/registration", "", 401, 404, 404, 200, 200, 401);
        assertRow("DELETE", specs(stopping) + "/registration", "", 401, 404, 403, 200, 409, 401);
        assertRow("POST", specs(stopping) + "/registration", "", 401, 404, 403, 200, 200, 401);
        assertRow("DELETE", specs(1) + "/registration", "", 401, 404, 404, 404, 404, 401);
        assertRow("GET", specs(open) + "/approver/candidates?name=product", "", 401, 404, 403, 200, 200, 401);
        assertRow("GET", specs(restricted) + "/approver/candidates", "", 401, 404, 404, 200, 200, 401);
        assertRow("GET", specs(1) + "/approver/candidates", "", 401, 404, 404, 404, 404, 401);
        assertRow("PUT", specs(open) + "/approver", approver, 401, 404, 403, 200, 200, 401);
        assertRow("PUT", specs(restricted) + "/approver", approver, 401, 404, 404, 400, 400, 401);
        assertRow("GET", specs(open) + "/driver/candidates?name=product", "", 401, 404, 403, 200, 200, 401);
        assertRow("GET", specs(restricted) + "/driver/candidates", "", 401, 404, 404, 200, 200, 401);
        assertRow("GET", specs(1) + "/driver/candidates", "", 401, 404, 404, 404, 404, 401);
        assertRow("PUT", specs(open) + "/driver", "{\"userName\":\"author\"}", 401, 404, 403, 200, 200, 401);
        assertRow("PUT", specs(restricted) + "/driver", approver, 401, 404, 404, 400, 400, 401);
        // Reviewers are named by whoever may start a round, which needs an approver.
        String reviewers = "/round/candidates?name=product";
        assertRow("GET", specs(open) + reviewers, "", 401, 404, 403, 200, 200, 401);
        assertRow("GET", specs(restricted) + reviewers, "", 401, 404, 404, 403, 403, 401);
        assertRow("GET", specs(1) + reviewers, "", 401, 404, 404, 404, 404, 401);
        assertRow("POST", specs(open) + "/approval", "{\"pageVersion\":1}", 401, 404, 403, 403, 403, 401);
        assertRow("POST", specs(restricted) + "/approval", "{\"pageVersion\":1}", 401, 404, 404, 409, 409, 401);
        String stillApproved = "{\"pageVersion\":1,\"reason\":\"A typo\"}";
        assertRow("POST", specs(open) + "/reaffirmation", stillApproved, 401, 404, 403, 403, 403, 401);
        assertRow("POST", specs(restricted) + "/reaffirmation", stillApproved, 401, 404, 404, 409, 409, 401);
        assertRow("GET", specs(open) + "/difference", "", 401, 404, 404, 404, 404, 401);
        assertRow("GET", specs(restricted) + "/difference?verdict=approval", "", 401, 404, 404, 404, 404, 401);
        assertRow("POST", specs(open) + "/withdrawal", "{}", 401, 404, 403, 403, 403, 401);
        String candidates = "/rest/groundbreak/1.0/candidates?space=";
        assertRow("GET", candidates + "DEMO&name=product", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", candidates + "NONE", "", 401, 404, 404, 404, 404, 401);
        assertRow("POST", "/rest/groundbreak/1.0/wizard/check", "{}", 401, 200, 200, 200, 200, 401);
    }

    @Test
    void questionsFollowThePageAndWhoAskedThem() {
        String asked = specs(open) + "/questions";
        String kept = specs(restricted) + "/questions";
        String question = "{\"commentId\":1}";
        assertRow("GET", asked, "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", kept, "", 401, 404, 404, 200, 200, 401);
        assertRow("GET", asked + "/comments", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", kept + "/comments", "", 401, 404, 404, 200, 200, 401);
        // Whoever may view the page may ask; there is no such comment.
        assertRow("POST", asked, question, 401, 404, 404, 404, 404, 401);
        assertRow("POST", asked, "{}", 401, 404, 400, 400, 400, 401);
        assertRow("POST", kept, "{}", 401, 404, 404, 400, 400, 401);
        for (String step : List.of("/1/answer", "/1/resolution", "/1/carrying")) {
            assertRow("POST", asked + step, "{}", 401, 404, 409, 409, 409, 401);
            assertRow("POST", kept + step, "{}", 401, 404, 404, 409, 409, 401);
            assertRow("POST", specs(1) + "/questions" + step, "{}", 401, 404, 404, 404, 404, 401);
        }
    }

    /** Of a page without a round; who may do what in one, MeetingIT says. */
    @Test
    void meetingsFollowThePage() {
        String plan = "{\"at\":\"2099-01-01T10:00\",\"minutes\":30}";
        String words = "{\"item\":\"dissent\",\"words\":\"Nobody\"}";
        for (long page : new long[] {open, restricted}) {
            int product = page == open ? 409 : 404;
            String meeting = specs(page) + "/meeting";
            assertRow("GET", meeting + "/proposal", "", 401, 404, product, 409, 409, 401);
            assertRow("PUT", meeting, plan, 401, 404, product, 409, 409, 401);
            assertRow("DELETE", meeting, "", 401, 404, product, 409, 409, 401);
            assertRow("POST", meeting + "/items", words, 401, 404, product, 409, 409, 401);
            assertRow("GET", meeting + "/invitation", "", 401, 404, 404, 404, 404, 401);
            assertRow("POST", specs(page) + "/adr", "", 401, 404, product, 409, 409, 401);
        }
        assertRow("PUT", specs(1) + "/meeting", plan, 401, 404, 404, 404, 404, 401);
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
    void ourOwnPagesFollowThePageTheSpaceOrBeingSignedIn() {
        String own = "/plugins/servlet/groundbreak/";
        for (String page : List.of("spec", "adr")) {
            // 302: to the login page, or to a page that needs none of ours.
            assertRow("GET", own + page + "?pageId=" + open, "", 302, 404, 302, 302, 302, 401);
            assertRow("GET", own + page + "?pageId=" + restricted, "", 302, 404, 404, 302, 302, 401);
            assertRow("GET", own + page + "?pageId=1", "", 302, 404, 404, 404, 404, 401);
        }
        assertRow("GET", own + "spec?pageId=" + macroless, "", 302, 404, 200, 200, 200, 401);
        for (String page : List.of("waiting", "decisions")) {
            assertRow("GET", own + page, "", 302, 200, 200, 200, 200, 401);
        }
    }

    @Test
    void theTrailFollowsThePageAndIsTakenInByAdministrators() {
        for (String what : List.of("", "/verification", "/export?format=json", "/export?format=csv")) {
            assertRow("GET", specs(open) + "/trail" + what, "", 401, 404, 200, 200, 200, 401);
            assertRow("GET", specs(restricted) + "/trail" + what, "", 401, 404, 404, 200, 200, 401);
            assertRow("GET", specs(1) + "/trail" + what, "", 401, 404, 404, 404, 404, 401);
        }
        for (String what : List.of("", "/verification", "/export?format=json", "/export?format=csv")) {
            assertRow("GET", decisions(open) + "/d1/trail" + what, "", 401, 404, 200, 200, 200, 401);
            assertRow("GET", decisions(restricted) + "/d1/trail" + what, "", 401, 404, 404, 200, 200, 401);
            assertRow("GET", decisions(1) + "/d1/trail" + what, "", 401, 404, 404, 404, 404, 401);
        }
        assertRow("GET", specs(open) + "/trail?cursor=x", "", 401, 404, 400, 400, 400, 401);
        // To administrators, too, as long as they have no secure session.
        assertRow("POST", specs(open) + "/trail", "{}", 401, 403, 403, 403, 403, 401);
        String page = "/plugins/servlet/groundbreak/trail?pageId=";
        assertRow("GET", page + open, "", 302, 404, 200, 200, 200, 401);
        assertRow("GET", page + open + "&decision=d1", "", 302, 404, 200, 200, 200, 401);
        assertRow("GET", page + restricted + "&decision=d1", "", 302, 404, 404, 200, 200, 401);
        assertRow("GET", page + restricted, "", 302, 404, 404, 200, 200, 401);
        assertRow("GET", page + "1", "", 302, 404, 404, 404, 404, 401);
    }

    private static String decisions(long page) {
        return "/rest/groundbreak/1.0/decisions/" + page;
    }

    @Test
    void linksFollowBothThePageAndTheEpic() {
        String epic = "{\"key\":\"DEMO-1\"}";
        assertRow("GET", specs(open) + "/epics", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", specs(restricted) + "/epics", "", 401, 404, 404, 200, 200, 401);
        // The administrator may, too, and is told that the author has linked it already.
        assertRow("POST", specs(restricted) + "/epics", epic, 401, 404, 404, 200, 409, 401);
        assertRow("DELETE", specs(restricted) + "/epics/1", "", 401, 404, 404, 200, 200, 401);
        assertRow(Product.JIRA, "GET", "/rest/groundbreak/1.0/epics?key=DEMO-1", "", 401, 404, 200, 200, 200, 401);
        assertRow(Product.JIRA, "GET", "/rest/groundbreak/1.0/epics?q=sign", "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", "/rest/groundbreak/1.0/jira-epics?q=sign", "", 401, 200, 200, 200, 200, 401);
        assertRow(Product.JIRA, "GET", "/rest/groundbreak/1.0/epics/titles?ids=1", "", 401, 200, 200, 200, 200, 401);
    }

    @Test
    void titlesOfPagesFollowThePagesAndThoseOfAnEpicTheEpicToo() {
        String titles = "/rest/groundbreak/1.0/specs/titles?ids=";
        assertRow("GET", titles + restricted, "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", titles, "", 401, 400, 400, 400, 400, 401);
        assertEquals(
                "[]",
                products.get(Product.CONFLUENCE, titles + open, "outsider").body());
        assertEquals(
                "[]",
                products.get(Product.CONFLUENCE, titles + restricted, "product").body());
        assertRow(Product.JIRA, "GET", epics(products.issueId("DEMO-1")) + "/specs", "", 401, 404, 200, 200, 200, 401);
        assertRow(Product.JIRA, "GET", epics(products.issueId("DEMO-2")) + "/specs", "", 401, 404, 404, 404, 404, 401);
        assertRow(Product.JIRA, "GET", epics(1) + "/specs", "", 401, 404, 404, 404, 404, 401);
    }

    @Test
    void hiddenEpicsAreNotFoundFromEitherProduct() {
        String words = "/rest/groundbreak/1.0/epics?q=sign";
        String choice = "/rest/groundbreak/1.0/jira-epics?q=demo-1";

        assertEquals("[]", products.get(Product.JIRA, words, "outsider").body());
        assertEquals("[]", products.get(Product.CONFLUENCE, choice, "outsider").body());
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
    void whatWaitsIsForEverybodySignedInAndTheRoundsOfASpaceForItsOwners() {
        String rounds = "/rest/groundbreak/1.0/rounds";
        String replacement = "/rest/groundbreak/1.0/replacement";
        assertRow("GET", "/rest/groundbreak/1.0/waiting", "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", "/rest/groundbreak/1.0/waiting?cursor=x", "", 401, 400, 400, 400, 400, 401);
        assertRow("GET", rounds, "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", rounds + "?space=DEMO", "", 401, 404, 403, 403, 200, 401);
        assertRow("GET", rounds + "?space=NONE", "", 401, 404, 404, 404, 404, 401);
        assertRow("POST", replacement, "{}", 401, 400, 400, 400, 400, 401);
        String dryRun = "{\"leaving\":\"product\",\"coming\":\"designer\",\"dryRun\":true}";
        assertRow("POST", replacement, dryRun, 401, 200, 200, 200, 200, 401);
        assertRow("GET", replacement + "/candidates?name=retired", "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", replacement + "/gone", "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", replacement + "/gone?cursor=x", "", 401, 400, 400, 400, 400, 401);
    }

    @Test
    void aListFollowsTheSpaceAndEachOfItsPages() {
        String list = "/rest/groundbreak/1.0/spec-list?space=";
        String epics = "/rest/groundbreak/1.0/spec-list/epics?ids=";
        assertRow("GET", list + "DEMO", "", 401, 404, 200, 200, 200, 401);
        assertRow("GET", list + "NONE", "", 401, 404, 404, 404, 404, 401);
        assertRow("GET", list + "DEMO&kind=minutes", "", 401, 400, 400, 400, 400, 401);
        assertRow("GET", epics + restricted, "", 401, 200, 200, 200, 200, 401);
        assertRow("GET", epics, "", 401, 400, 400, 400, 400, 401);
        assertTrue(listed("author", list).contains("\"Restricted\""));
        assertFalse(listed("product", list).contains("\"Restricted\""));
        assertTrue(listed("product", list).contains("\"Open\""));
        assertEquals(
                "[]",
                products.get(Product.CONFLUENCE, epics + restricted, "product").body());
    }

    private static String listed(String user, String list) {
        return products.get(Product.CONFLUENCE, list + "DEMO", user).body();
    }

    @Test
    void titlesOfHiddenEpicsAreLeftOut() {
        String path = "/rest/groundbreak/1.0/epics/titles?ids=" + products.issueId("DEMO-1");

        assertEquals("[]", products.get(Product.JIRA, path, "outsider").body());
    }

    @Test
    void readingAnEpicFollowsTheIssue() {
        long epic = products.issueId("DEMO-1");
        long story = products.issueId("DEMO-2");
        assertRow(Product.JIRA, "GET", epics(epic), "", 401, 404, 200, 200, 200, 401);
        assertRow(Product.JIRA, "GET", epics(story), "", 401, 404, 404, 404, 404, 401);
        assertRow(Product.JIRA, "GET", epics(1), "", 401, 404, 404, 404, 404, 401);
    }

    @Test
    void thePairingIsForAdministratorsAndFactsForWhoeverHasTheKey() {
        String pairing = "/rest/groundbreak/1.0/jira-pairing";
        String inJira = "/rest/groundbreak/1.0/confluence-pairing";
        assertRow("GET", pairing, "", 401, 403, 403, 403, 200, 401);
        assertRow(Product.JIRA, "GET", inJira, "", 401, 403, 403, 403, 200, 401);
        // What writes is refused to administrators, too, as long as they have no secure session.
        assertRow("POST", pairing + "/start", "{}", 401, 403, 403, 403, 403, 401);
        assertRow("POST", pairing + "/key", "{}", 401, 403, 403, 403, 403, 401);
        assertRow(Product.JIRA, "POST", inJira, "{}", 401, 403, 403, 403, 403, 401);
        assertRow(Product.JIRA, "PUT", "/rest/groundbreak/1.0/spec-facts", "{}", 401, 401, 401, 401, 401, 401);
        assertRow(Product.CONFLUENCE, "PUT", "/rest/groundbreak/1.0/epic-facts", "{}", 401, 401, 401, 401, 401, 401);
        for (String facts : List.of("/spec-facts", "/epic-facts")) {
            Product product = facts.equals("/spec-facts") ? Product.JIRA : Product.CONFLUENCE;
            String path = "/rest/groundbreak/1.0" + facts + "/comparison";
            assertRow(product, "PUT", path, "{}", 401, 401, 401, 401, 401, 401);
        }
        String head = "/rest/groundbreak/1.0/spec-facts/head";
        assertRow(Product.JIRA, "PUT", head, "{}", 401, 401, 401, 401, 401, 401);
    }

    @Test
    void makingEverythingAnewIsForAdministratorsWithASecureSession() {
        String rebuild = "/rest/groundbreak/1.0/rebuild";
        assertRow("GET", rebuild, "", 401, 403, 403, 403, 200, 401);
        // To administrators, too, as long as they have no secure session.
        assertRow("POST", rebuild, "{}", 401, 403, 403, 403, 403, 401);
    }

    @Test
    void theHealthPageIsForAdministratorsWithASecureSession() {
        for (Product product : Product.values()) {
            // 302: to the login page, or to the product's page for a secure administrator session.
            assertRow(product, "GET", "/plugins/servlet/groundbreak/health", "", 302, 403, 403, 403, 302, 401);
        }
    }

    @Test
    void settingsAreForAdministratorsOfTheSiteOrOfTheSpace() {
        String instance = "/rest/groundbreak/1.0/settings";
        String space = "/rest/groundbreak/1.0/spaces/DEMO/settings";
        String none = "/rest/groundbreak/1.0/spaces/NONE/settings";
        assertRow("GET", instance, "", 401, 403, 403, 403, 200, 401);
        assertRow("GET", space, "", 401, 404, 403, 403, 200, 401);
        assertRow("GET", none, "", 401, 404, 404, 404, 404, 401);
        for (String part : List.of("/general", "/reviews", "/calendar", "/holidays")) {
            // To administrators, too, as long as they have no secure session.
            assertRow("PUT", instance + part, "{}", 401, 403, 403, 403, 403, 401);
            // Rights are asked first, then the body is read, which says no version.
            assertRow("PUT", space + part, "{}", 401, 404, 403, 403, 400, 401);
            assertRow("PUT", none + part, "{}", 401, 404, 404, 404, 404, 401);
        }
        assertRow("GET", "/plugins/servlet/groundbreak/settings", "", 302, 403, 403, 403, 302, 401);
        assertRow("GET", "/plugins/servlet/groundbreak/space-settings?key=DEMO", "", 302, 404, 403, 403, 200, 401);
        assertRow("GET", "/plugins/servlet/groundbreak/space-settings?key=NONE", "", 302, 404, 404, 404, 404, 401);
    }

    @Test
    void mailIsTurnedOffAndOnByEverybodyForHimself() {
        String mail = "/rest/groundbreak/1.0/mail";
        assertRow("GET", mail, "", 401, 200, 200, 200, 200, 401);
        assertRow("PUT", mail, "{\"on\":true}", 401, 200, 200, 200, 200, 401);
        assertRow("PUT", mail, "{}", 401, 400, 400, 400, 400, 401);
        assertRow("GET", "/plugins/servlet/groundbreak/mail", "", 302, 200, 200, 200, 200, 401);
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
        assertRow("GET", adrs + "/" + open, "", 401, 404, 409, 409, 409, 401);
        assertRow("GET", adrs + "/" + restricted, "", 401, 404, 404, 409, 409, 401);
        assertRow("GET", adrs + "/1", "", 401, 404, 404, 404, 404, 401);
        for (String field : List.of("status", "adoption", "review-by", "date")) {
            assertRow("PUT", adrs + "/" + restricted + "/" + field, "{}", 401, 404, 404, 400, 400, 401);
            assertRow("PUT", adrs + "/1/" + field, "{}", 401, 404, 404, 404, 404, 401);
        }
        for (String written : List.of("relations", "mends")) {
            assertRow("POST", adrs + "/" + restricted + "/" + written, "{}", 401, 404, 404, 400, 400, 401);
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

    private static void assertRow(String method, String path, String body, int... expected) {
        assertRow(Product.CONFLUENCE, method, path, body, expected);
    }

    private static void assertRow(Product product, String method, String path, String body, int... expected) {
        ROWS.note(method, path);
        Map<String, Integer> wanted = new LinkedHashMap<>();
        Map<String, Integer> got = new LinkedHashMap<>();
        for (int i = 0; i < PEOPLE.length; i++) {
            wanted.put(String.valueOf(PEOPLE[i]), expected[i]);
            got.put(
                    String.valueOf(PEOPLE[i]),
                    (method.equals("GET")
                                    ? products.get(product, path, PEOPLE[i])
                                    : products.send(product, method, path, PEOPLE[i], body))
                            .statusCode());
        }
        assertEquals(wanted, got, method + " " + path);
    }

    private static String specs(long id) {
        return "/rest/groundbreak/1.0/specs/" + id;
    }

    private static String epics(long id) {
        return "/rest/groundbreak/1.0/epics/" + id;
    }
}
