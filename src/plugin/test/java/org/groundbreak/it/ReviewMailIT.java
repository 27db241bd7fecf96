package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.config.JobId;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundbreak.host.mail.MailFolder;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the jar in the sandbox writes of a review, whose mails are files: at once, once a day, and nothing twice. */
class ReviewMailIT {

    private static final JobId DAILY = JobId.of("org.groundbreak:daily-mail");
    private static final String API = "/rest/groundbreak/1.0";
    private static final int NOON = 12;

    private static Products products;
    private static HostContext host;
    private static Confluence confluence;

    /** The server is where it is noon now, since no mail leaves before seven. */
    @BeforeAll
    static void start() {
        int hour = Instant.now().atZone(ZoneOffset.UTC).getHour();
        products = Products.inZone(Product.CONFLUENCE, Products.JAR, ZoneOffset.ofHours(NOON - hour));
        confluence = new Confluence(products);
        host = products.sandbox().host(Product.CONFLUENCE);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenARoundThenThoseWhoAreAskedHearOfItAtOnceAndAreRemindedOnceBeforeItEnds() {
        host.accounts().setLanguage("engineer", Locale.GERMAN);
        everyDayIsAWorkingDay();
        long page = confluence.createPage(
                "author", "Queues between services", "<ac:structured-macro ac:name=\"groundbreak-spec\"/><p>Text</p>");
        confluence.registered("author", page);
        send("PUT", "/specs/" + page + "/approver", "{\"userName\":\"engineer\"}");

        send(
                "POST",
                "/specs/" + page + "/round",
                "{\"reviewers\":[{\"userName\":\"product\",\"perspective\":\"PRODUCT\"}],"
                        + "\"hours\":2,\"working\":false}");

        List<String> invitations = Await.until(ReviewMailIT::mails, all -> all.size() == 2);
        assertEquals(List.of("engineer", "product"), readers(invitations));
        String english = MailFolder.to("product", invitations);
        assertTrue(english.contains("Subject: [Sandbox] Your review is asked for: Queues between services"), english);
        assertTrue(
                english.contains(host.baseUrl() + "/pages/viewpage.action?pageId=" + page + "#groundbreak-spec-panel"),
                english);
        assertTrue(
                MailFolder.to("engineer", invitations).contains("die Freigabe liegt bei Ihnen"),
                invitations.toString());
        assertTrue(panel(page).contains("id=\"groundbreak-spec-panel\""), "The anchor is on the page");

        host.scheduler().run(DAILY);
        host.scheduler().run(DAILY);

        List<String> reminders = mails().subList(2, mails().size());
        assertEquals(List.of("engineer", "product"), readers(reminders));
        assertTrue(MailFolder.to("product", reminders).contains("Your verdict is missing. The time to review ends on"));
        assertFalse(MailFolder.to("engineer", reminders).contains("groundbreak."), reminders.toString());
    }

    /** Also on a weekend. */
    private static void everyDayIsAWorkingDay() {
        send(
                "PUT",
                "/spaces/DEMO/settings/calendar",
                "admin",
                "{\"version\":0,\"weekHours\":\"0-24;0-24;0-24;0-24;0-24;0-24;0-24\"}");
    }

    private static void send(String method, String path, String body) {
        send(method, path, "author", body);
    }

    private static void send(String method, String path, String user, String body) {
        HttpResponse<String> answer = products.send(Product.CONFLUENCE, method, API + path, user, body);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static String panel(long page) {
        return products.get(Product.CONFLUENCE, "/pages/viewpage.action?pageId=" + page, "product")
                .body();
    }

    private static List<String> readers(List<String> mails) {
        return mails.stream()
                .map(mail -> mail.substring("To: ".length(), mail.indexOf('@')))
                .sorted()
                .collect(Collectors.toList());
    }

    private static List<String> mails() {
        return new MailFolder(host.home()).mails();
    }
}
