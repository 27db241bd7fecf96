package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who gets what from the methods and pages of specs, their epics, their lists and what waits. What belongs to a round has its
 * rows in {@link RoundMatrixIT}.
 */
class SpecMatrixIT extends MatrixCase {

    /** The first words of the addresses that have their rows here. */
    private static final Set<String> WORDS = Set.of(
            "candidates", "epics", "jira-epics", "replacement", "rounds", "spec-list", "specs", "waiting", "wizard");

    private static long open;
    private static long restricted;
    private static long stopping;
    private static long macroless;

    static boolean has(String method) {
        return WORDS.contains(firstWord(method)) && !RoundMatrixIT.METHODS.contains(method);
    }

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        Confluence confluence = new Confluence(products);
        String macro = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
        open = confluence.createPage("author", "Open", macro);
        restricted = confluence.createPage("author", "Restricted", macro);
        stopping = confluence.createPage("author", "Stopping", macro);
        confluence.registered("author", open);
        confluence.registered("author", stopping);
        macroless = confluence.createPage("author", "Macroless", macro);
        confluence.registered("author", macroless);
        confluence.edit("author", macroless, "Macroless", "<p>Taken out</p>", 2);
        confluence.registered("author", restricted);
        confluence.restrict("author", restricted, "author", "admin");
    }

    @AfterAll
    static void everyMethodHasARow() {
        rows.requireRowsFor(methods().filter(SpecMatrixIT::has));
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
        assertRow("GET", specs(open) + "/trail?cursor=x", "", 401, 404, 400, 400, 400, 401);
        // To administrators, too, as long as they have no secure session.
        assertRow("POST", specs(open) + "/trail", "{}", 401, 403, 403, 403, 403, 401);
        String page = "/plugins/servlet/groundbreak/trail?pageId=";
        assertRow("GET", page + open, "", 302, 404, 200, 200, 200, 401);
        assertRow("GET", page + restricted, "", 302, 404, 404, 200, 200, 401);
        assertRow("GET", page + "1", "", 302, 404, 404, 404, 404, 401);
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

    private static String epics(long id) {
        return "/rest/groundbreak/1.0/epics/" + id;
    }
}
