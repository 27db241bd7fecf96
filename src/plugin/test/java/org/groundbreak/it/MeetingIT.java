package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundbreak.host.mail.MailFolder;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A decision meeting of the jar in the sandbox, whose mails are files, from its plan to its record (rules M1 to M6). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final Set<String> ALL = Set.of("author", "engineer", "product", "designer");
    private static final String DAY = Instant.now()
            .plus(Duration.ofDays(3))
            .truncatedTo(ChronoUnit.DAYS)
            .toString()
            .substring(0, 11);

    private static Products products;
    private static Confluence confluence;
    private static long page;

    /** The shortest window there is has to be waited for. */
    @BeforeAll
    static void start() throws Exception {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
        page = confluence.createPage("author", "Queues \u2013 and more", MACRO + "<p>Text</p>");
        confluence.registered("author", page);
        json(send("author", "PUT", "/approver", "{\"userName\":\"engineer\"}"));
        JsonNode panel = json(
                send(
                        "author",
                        "POST",
                        "/round",
                        """
                {"hours":0,"minutes":1,"reviewers":[{"userName":"product","perspective":"PRODUCT"},
                {"userName":"designer","perspective":"DESIGN"}]}"""));
        assertTrue(panel.at("/spec/review/meeting").isNull(), panel.toString());
        assertEquals("window-open", problem(send("author", "PUT", "/meeting", plan("10:00", "Room 1"))));
        Instant end = Instant.parse(panel.at("/spec/review/round/endsAt").asText());
        Thread.sleep(Duration.between(Instant.now(), end).toMillis() + 50);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    @Order(1)
    void whoeverMayNotPlanIsRefused() {
        assertEquals(
                403, send("product", "PUT", "/meeting", plan("10:00", "Room 1")).statusCode());
        assertEquals(
                403, send("admin", "PUT", "/meeting", plan("10:00", "Room 1")).statusCode());
        assertEquals(
                404,
                send("outsider", "PUT", "/meeting", plan("10:00", "Room 1")).statusCode());
        assertEquals(403, send("product", "GET", "/meeting/proposal", "").statusCode());
        assertEquals("no-meeting", problem(send("author", "DELETE", "/meeting", "")));
        JsonNode proposal = json(send("author", "GET", "/meeting/proposal", ""));
        assertEquals(30, proposal.get("minutes").asInt());
        assertTrue(proposal.get("at").asText().endsWith("T09:00"), proposal.toString());
        assertEquals(List.of(), mails());
    }

    @Test
    @Order(2)
    void aMeetingThatIsPlannedIsToldToAllWhoTakePart() {
        JsonNode panel = json(send("engineer", "PUT", "/meeting", plan("10:00", "R\u00e4um 1, \u5de5")));

        JsonNode meeting = panel.at("/spec/review/meeting");
        assertEquals(DAY + "10:00:00Z", meeting.get("at").asText());
        assertEquals("ANY_DISSENT", meeting.at("/agenda/0/kind").asText());
        List<String> sent = sent(4);
        assertEquals(ALL, readers(sent));
        for (String mail : sent) {
            assertTrue(mail.contains("\nContent-Type: text/calendar; method=REQUEST; charset=UTF-8\n"), mail);
            assertEquals("0", line(mail, "SEQUENCE"));
            assertEquals("R\u00e4um 1\\, \u5de5", line(mail, "LOCATION"));
            assertTrue(line(mail, "ORGANIZER;CN=Anna Author").equals("mailto:author@example.org"), mail);
            assertTrue(line(mail, "URL").endsWith("/pages/viewpage.action?pageId=" + page + "#groundbreak-spec-panel"));
            for (String written : mail.split("\r\n")) {
                assertTrue(
                        written.startsWith("To: ") || written.getBytes(StandardCharsets.UTF_8).length <= 75, written);
            }
        }
    }

    @Test
    @Order(3)
    void aMeetingThatMovesHasTheSameUidAndAHigherSequenceAndWhoIsReplacedIsCancelled() {
        String uid = line(mails().get(0), "UID");
        json(send("author", "PUT", "/meeting", plan("11:00", "Room 1")));
        List<String> moved = sent(8).subList(4, 8);
        assertEquals(ALL, readers(moved));
        assertEquals(
                Set.of("1"), moved.stream().map(mail -> line(mail, "SEQUENCE")).collect(Collectors.toSet()));
        assertEquals(Set.of(uid), moved.stream().map(mail -> line(mail, "UID")).collect(Collectors.toSet()));

        json(send("author", "PUT", "/round/reviewers", "{\"leaving\":\"designer\",\"coming\":\"admin\"}"));
        List<String> replaced = sent(10).subList(8, 10);
        assertEquals("CANCEL", line(MailFolder.to("designer", replaced), "METHOD"));
        assertEquals("REQUEST", line(MailFolder.to("admin", replaced), "METHOD"));
        assertEquals(uid, line(MailFolder.to("admin", replaced), "UID"));
    }

    @Test
    @Order(4)
    void theFileIsForWhoeverMayViewThePageAndHasNobodysAddress() {
        HttpResponse<String> file = send("product", "GET", "/meeting/invitation", "");

        assertEquals(200, file.statusCode());
        assertEquals(
                "text/calendar;charset=utf-8",
                file.headers().firstValue("Content-Type").orElse("").toLowerCase());
        assertEquals(
                "attachment; filename=\"meeting-" + page + ".ics\"",
                file.headers().firstValue("Content-Disposition").orElse(""));
        assertTrue(file.body().contains("METHOD:PUBLISH\r\n"), file.body());
        assertFalse(file.body().contains("mailto:"), file.body());
        assertEquals(404, send("outsider", "GET", "/meeting/invitation", "").statusCode());
        assertEquals(401, send(null, "GET", "/meeting/invitation", "").statusCode());
    }

    @Test
    @Order(5)
    void aMeetingThatIsCancelledIsToldToAllAndTheRoundStaysOpen() {
        JsonNode panel = json(send("author", "DELETE", "/meeting", ""));

        assertTrue(panel.at("/spec/review/round/open").asBoolean());
        List<String> cancelled = sent(14).subList(10, 14);
        assertEquals(Set.of("author", "engineer", "product", "admin"), readers(cancelled));
        for (String mail : cancelled) {
            assertEquals("CANCEL", line(mail, "METHOD"));
            assertEquals("2", line(mail, "SEQUENCE"));
            assertTrue(mail.contains("\nSubject: [Sandbox] Cancelled: Decision meeting: Queues"), mail);
        }
    }

    @Test
    @Order(6)
    void theOutcomeBecomesOneRecord() {
        assertEquals("no-outcome", problem(send("author", "POST", "/adr", "")));
        json(send("engineer", "POST", "/meeting/items", "{\"item\":\"dissent\",\"words\":\"One file <would> do.\"}"));
        json(send("engineer", "POST", "/round/closing", "{\"outcome\":\"REJECTED\",\"reason\":\"Too dear\"}"));

        JsonNode first = json(send("author", "POST", "/adr", ""));
        JsonNode second = json(send("product", "POST", "/adr", ""));

        assertTrue(first.get("made").asBoolean());
        assertFalse(second.get("made").asBoolean());
        assertEquals(first.get("contentId"), second.get("contentId"));
        String made = confluence.view("author", first.get("contentId").asLong());
        assertTrue(made.contains("One file &lt;would&gt; do."), made);
        assertTrue(made.contains("Too dear"), made);
        assertEquals(14, mails().size(), "a meeting that was cancelled is not cancelled again");
    }

    private static String plan(String time, String place) {
        return "{\"at\":\"" + DAY + time + "Z\",\"minutes\":30,\"place\":\"" + place + "\"}";
    }

    private static HttpResponse<String> send(String user, String method, String path, String body) {
        return products.send(Product.CONFLUENCE, method, "/rest/groundbreak/1.0/specs/" + page + path, user, body);
    }

    private static String problem(HttpResponse<String> answer) {
        return Confluence.body(answer).get("code").asText();
    }

    /** The mails once there are that many. */
    private static List<String> sent(int count) {
        return Await.slowly(MeetingIT::mails, mails -> mails.size() >= count);
    }

    private static Set<String> readers(List<String> mails) {
        return mails.stream()
                .map(mail -> mail.substring("To: ".length(), mail.indexOf('@')))
                .collect(Collectors.toSet());
    }

    /** What a line of the calendar says, put together again. */
    private static String line(String mail, String name) {
        return mail.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + mail));
    }

    private static List<String> mails() {
        return new MailFolder(products.sandbox().host(Product.CONFLUENCE).home())
                .mails().stream().filter(mail -> mail.contains("text/calendar")).toList();
    }
}
