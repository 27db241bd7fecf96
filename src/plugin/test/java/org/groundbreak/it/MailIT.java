package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.groundbreak.host.mail.MailFolder;
import org.groundbreak.sandbox.host.HostContext;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The daily mail of the jar in the sandbox, whose mails are files: in two languages, not twice, and not to everybody. */
class MailIT {

    private static final JobId JOB = JobId.of("org.groundbreak:daily-mail");
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
    void givenReviewsThatAreDueWhenTheJobRunsTwiceThenEachGetsOneMailInHisLanguageAndNobodyWhoTurnedItOff() {
        host.accounts().setLanguage("engineer", Locale.GERMAN);
        everyDayIsAWorkingDay();
        due("author", "Queues between services");
        due("engineer", "One database for each service");
        due("designer", "Icons as fonts");
        assertEquals(
                200,
                products.send(Product.CONFLUENCE, "PUT", "/rest/groundbreak/1.0/mail", "designer", "{\"on\":false}")
                        .statusCode());

        host.scheduler().run(JOB);
        host.scheduler().run(JOB);

        List<String> mails = mails();
        assertEquals(2, mails.size(), mails.toString());
        String english = MailFolder.to("author", mails);
        assertTrue(english.contains("Hello Anna Author,\n\nQueues between services\n"), english);
        assertTrue(english.contains(host.baseUrl() + "/pages/viewpage.action?pageId="), english);
        assertTrue(english.contains(host.baseUrl() + "/plugins/servlet/groundbreak/mail"), english);
        assertFalse(english.contains("One database"), english);
        String german = MailFolder.to("engineer", mails);
        assertTrue(german.contains("Hallo Emil Engineer,\n\nOne database for each service\n"), german);
        assertFalse(german.contains("groundbreak."), german);
    }

    /** Also on a weekend. */
    private static void everyDayIsAWorkingDay() {
        assertEquals(
                200,
                products.send(
                                Product.CONFLUENCE,
                                "PUT",
                                "/rest/groundbreak/1.0/spaces/DEMO/settings/calendar",
                                "admin",
                                "{\"version\":0,\"weekHours\":\"0-24;0-24;0-24;0-24;0-24;0-24;0-24\"}")
                        .statusCode());
    }

    private static void due(String author, String title) {
        long page = confluence.createPage(
                author,
                title,
                "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody>"
                        + "<tr><th>Number</th><td><ac:structured-macro ac:name=\"groundbreak-adr-number\"/></td></tr>"
                        + "<tr><th>Status</th><td>Accepted</td></tr><tr><th>Review by</th><td>2026-01-31</td></tr>"
                        + "</tbody></table></ac:rich-text-body></ac:structured-macro><p>Text</p>");
        Await.until(
                () -> products.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/adrs/" + page, author)
                        .statusCode(),
                status -> status == 200);
    }

    private static List<String> mails() {
        return new MailFolder(host.home()).mails();
    }
}
