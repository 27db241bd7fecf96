package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.demo.Demo;
import org.groundbreak.sandbox.demo.Sight;
import org.groundbreak.sandbox.demo.SightFile;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code mvn -Psandbox} begins with: each scene of the demo is there, on the page and on the epic. */
class DemoIT {

    private static final String RECORDS = "Architecture decisions";

    private static Products products;
    private static Confluence confluence;
    private static Jira jira;

    @BeforeAll
    static void start() {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        jira = new Jira(products);
        make();
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void bothProductsArePairedAndAllThatThereIsToTellWasTold() {
        assertTrue(isPaired(products));

        for (Sight page : sights(Product.CONFLUENCE)) {
            if (page.title().endsWith("?") || page.title().equals(RECORDS)) {
                // Jira is told nothing of decisions and records.
                continue;
            }
            JsonNode epics = spec("author", page).get("epics");
            assertEquals(1, epics.get("linked").asInt(), page.title());
            assertEquals(0, epics.get("waiting").asInt(), page.title());
        }
    }

    @Test
    void aSpecIsApprovedAndItsWorkHasStarted() {
        JsonNode spec = page("Keyless unlocking with the app", "APPROVED");
        JsonNode epic = onlySpec("Keyless unlocking", "APPROVED");

        // Minutes after the approval it is the one, within a minute of slow clocks the other.
        assertTrue(List.of("AT_ONCE", "STARTED").contains(kind(spec, "/start/kind")), spec.toString());
        assertEquals(kind(spec, "/start/kind"), kind(epic, "/timeToStart/kind"));
        assertTrue(epic.at("/timeToStart/start/issueKey").asText().startsWith("DEMO-"), epic.toString());
    }

    @Test
    void aSpecIsApprovedAndWaitsForItsStart() {
        JsonNode spec = page("Forecast of free bikes per station", "APPROVED");
        JsonNode epic = onlySpec("Forecast of free bikes", "APPROVED");

        assertEquals("WAITING", kind(spec, "/start/kind"));
        assertEquals("WAITING", kind(epic, "/timeToStart/kind"));
        assertFalse(spec.get("changedSinceApproval").asBoolean());
    }

    /** What lies days back was taken in, and says so. */
    @Test
    void theApprovalsLieDaysBackAndWereImportedIntoAChainThatFits() {
        JsonNode waiting = page("Forecast of free bikes per station", "APPROVED");
        long ago = Duration.between(Instant.parse(waiting.at("/approval/at").asText()), Instant.now())
                .toDays();
        assertEquals(9, ago);
        String trail = "/rest/groundbreak/1.0/specs/"
                + contentId(named(Product.CONFLUENCE, "Forecast of free bikes per station")) + "/trail";
        JsonNode entries =
                json(products.get(Product.CONFLUENCE, trail, "product")).get("entries");
        assertTrue(entries.toString().contains("Imported by Ada Admin"), entries.toString());
        assertTrue(json(products.get(Product.CONFLUENCE, trail + "/verification", "product"))
                .get("fits")
                .asBoolean());
    }

    @Test
    void aSpecIsInReviewSinceYesterdayWithTwoVerdictsAndAQuestionThatBlocks() {
        JsonNode spec = page("Theft alerts for locked bikes", "IN_REVIEW");
        onlySpec("Theft alerts", "IN_REVIEW");

        JsonNode round = spec.at("/review/round");
        assertTrue(round.get("open").asBoolean(), spec.toString());
        assertEquals(
                2,
                round.get("reviewers").findValues("verdict").stream()
                        .filter(verdict -> verdict.isObject())
                        .count(),
                round.toString());
        assertTrue(round.get("obstacles").toString().contains("QUESTION"), round.toString());
        assertTrue(spec.at("/review/questions").toString().contains("Who may lock a bike"), spec.toString());
    }

    @Test
    void aSpecIsADraftWithAnApprover() {
        JsonNode spec = page("Group bookings", "DRAFT");
        onlySpec("Group bookings", "DRAFT");

        assertEquals("Emil Engineer", spec.at("/approver/name").asText());
        assertEquals("Anna Author", spec.at("/driver/name").asText());
    }

    @Test
    void aSpecHasChangedSinceItsApproval() {
        JsonNode spec = page("Damage reports with photos", "APPROVED");
        JsonNode epic = onlySpec("Damage reports", "APPROVED");

        assertTrue(spec.get("changedSinceApproval").asBoolean());
        assertEquals(
                "The spec has been changed since its approval.",
                epic.at("/warnings/0").asText());
    }

    @Test
    void anApprovalWasWithdrawnWithAReason() {
        JsonNode spec = page("Prices by demand", "WITHDRAWN");
        onlySpec("Prices by demand", "WITHDRAWN");

        assertTrue(spec.at("/withdrawal/reason").asText().startsWith("Legal says"), spec.toString());
    }

    @Test
    void aPageThatOnlySomeMayViewIsOneSpecThatTheOthersCannotSee() throws Exception {
        JsonNode epic = onlySpec("Fewer chargebacks", "APPROVED");
        String id = epic.get("contentId").asText();

        assertEquals(404, confluence.spec("product", Long.parseLong(id)).statusCode());
        assertEquals(200, confluence.spec("engineer", Long.parseLong(id)).statusCode());
        String titles = "/rest/groundbreak/1.0/specs/titles?ids=" + id;
        assertEquals("[]", products.get(Product.CONFLUENCE, titles, "product").body());
        String dashboard = products.get(Product.CONFLUENCE, "/", "product").body();
        assertFalse(dashboard.contains("Fraud checks"), dashboard);
    }

    @Test
    void aDecisionWaitsForItsApproverWhoCanDecide() {
        JsonNode decision = decision("engineer", "Which map service draws our stations?");

        assertEquals("IN_PROGRESS", decision.at("/status/name").asText(), decision.toString());
        assertTrue(decision.at("/may/decide").asBoolean(), decision.toString());
        assertEquals(2, decision.get("options").size());
    }

    @Test
    void aDecisionIsMadeWithItsReasonAndItsDissentAndStandsInThePage() {
        String question = "How do we keep the positions of our bikes?";
        JsonNode decision = decision("product", question);

        assertEquals("DECIDED", decision.at("/status/name").asText(), decision.toString());
        assertEquals("A log of all reports", decision.at("/outcome/option").asText());
        assertTrue(decision.at("/outcome/dissent").asText().startsWith("If data protection"), decision.toString());
        assertEquals("agrees", decision.at("/page/code").asText(), decision.toString());
        assertTrue(confluence
                .view("product", contentId(named(Product.CONFLUENCE, question)))
                .contains("A log of all reports"));
    }

    @Test
    void anEpicHasNoSpec() {
        assertEquals(0, epic("Yearly passes").get("specs").size());
    }

    @Test
    void theDashboardsListWhatThereIsToLookAtAndTheSignInPageTheUsers() {
        for (Product product : Product.values()) {
            String dashboard = products.get(product, "/", "product").body();
            List<Sight> sights = sights(product);
            assertTrue(sights.size() >= 5, sights.toString());
            for (Sight sight : sights) {
                assertTrue(dashboard.contains(sight.path() + "\">" + sight.title() + "</a>"), dashboard);
                assertEquals(200, products.get(product, sight.path(), "product").statusCode(), sight.title());
            }
            assertFalse(products.get(product, "/", "outsider").body().contains("demo-sights"));
            String signIn = products.get(product, "/login", null).body();
            for (String user : List.of("admin", "author", "engineer", "product", "designer", "outsider")) {
                assertTrue(signIn.contains("<td>" + user + "</td>"), signIn);
            }
            assertFalse(signIn.contains("retired"), signIn);
        }
    }

    @Test
    void theSecondStartMakesNothing() {
        List<String> pages = links(Product.CONFLUENCE);
        List<String> issues = links(Product.JIRA);
        assertTrue(pages.size() > 10 && issues.size() > 20, pages + " " + issues);

        make();

        assertEquals(pages, links(Product.CONFLUENCE));
        assertEquals(issues, links(Product.JIRA));
    }

    @Test
    void withoutTheDemoNothingIsPairedAndNothingIsNamed() {
        try (Products empty = Products.with(Products.JAR)) {
            assertFalse(isPaired(empty));
            for (Product product : Product.values()) {
                String dashboard = empty.get(product, "/", "author").body();
                assertFalse(dashboard.contains("demo-sights"), dashboard);
            }
        }
    }

    @Test
    void recordsAreInTheIndexOneProposesToReplaceAnotherAndTheirPageHasTheRegisterToo() {
        JsonNode rows = json(products.get(
                        Product.CONFLUENCE, "/rest/groundbreak/1.0/adrs?space=DEMO&sort=date", "product"))
                .get("rows");
        String page = confluence.view("product", contentId(named(Product.CONFLUENCE, RECORDS)));

        assertEquals(
                List.of("Keep bookings in a ledger", "Keep bookings in one table", "Run everything in Frankfurt"),
                rows.findValuesAsText("title").stream()
                        .filter(title -> title.startsWith("Keep") || title.startsWith("Run"))
                        .distinct()
                        .sorted()
                        .toList());
        assertTrue(rows.toString().contains("proposes to replace it"), rows.toString());
        assertTrue(page.contains("Keep bookings in a ledger"), page);
        assertTrue(page.contains("Which map service draws our stations?"), page);
    }

    private static void make() {
        HostContext wiki = products.sandbox().host(Product.CONFLUENCE);
        HostContext tracker = products.sandbox().host(Product.JIRA);
        new Demo(wiki.home(), tracker.home()).make(wiki.baseUrl(), tracker.baseUrl());
    }

    /** The one decision of the page of that title. */
    private static JsonNode decision(String user, String title) {
        long id = contentId(named(Product.CONFLUENCE, title));
        return json(products.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/decisions/" + id, user))
                .at("/decisions/0");
    }

    private static long contentId(Sight page) {
        return Long.parseLong(page.path().replaceAll("\\D", ""));
    }

    /** All links of the dashboard, which names every page and every issue. */
    private static List<String> links(Product product) {
        return Pattern.compile("<a href=\"[^\"]*\">[^<]*</a>")
                .matcher(products.get(product, "/", "author").body())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isPaired(Products of) {
        return json(of.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/jira-pairing", "admin"))
                .get("paired")
                .asBoolean();
    }

    private static List<Sight> sights(Product product) {
        return new SightFile(products.sandbox().host(product).home()).all();
    }

    private static Sight named(Product product, String end) {
        return sights(product).stream()
                .filter(sight -> sight.title().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    /** How the author sees the spec of that title, which has that status. */
    private static JsonNode page(String title, String status) {
        JsonNode spec = spec("author", named(Product.CONFLUENCE, title));
        assertEquals(status, spec.at("/status/name").asText(), spec.toString());
        return spec;
    }

    private static JsonNode spec(String user, Sight page) {
        return json(confluence.spec(user, Long.parseLong(page.path().replaceFirst(".*=", ""))))
                .get("spec");
    }

    private static JsonNode epic(String name) {
        String key = named(Product.JIRA, name).path().substring("/browse/".length());
        return jira.panel(jira.id(key), "product");
    }

    /** How an epic's one spec, which has that status, is shown to who does not edit it. */
    private static JsonNode onlySpec(String epic, String status) {
        JsonNode specs = epic(epic).get("specs");
        assertEquals(1, specs.size(), specs.toString());
        assertEquals(status, specs.at("/0/status").asText(), specs.toString());
        return specs.get(0);
    }

    private static String kind(JsonNode body, String path) {
        return body.at(path).asText();
    }
}
