package org.groundbreak.it;

import static org.groundbreak.it.Confluence.body;
import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Form 1 end to end (rules F15, F16, F18 to F20, S14): what counts, what does not, and what has changed since. */
class FingerprintIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final String PICTURE =
            "<p>The plan:</p><p><ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image></p>";

    private static Products products;
    private static Confluence confluence;

    @BeforeAll
    static void start() {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenThePictureIsReplacedThenTheMarkIsSetAndPuttingTheOldOneBackClearsIt() {
        long id = confluence.createPage("author", "With a picture", MACRO + PICTURE);
        String plan = confluence.attach("author", id, "plan.png", "one");
        approve(id, 1);
        assertFalse(changed(id));

        confluence.replace("author", id, plan, "plan.png", "two");
        JsonNode panel = json(confluence.spec("product", id));
        assertTrue(panel.at("/spec/changedSinceApproval").asBoolean());
        assertEquals(
                "Changed since approval: attachments",
                panel.at("/spec/changedText").asText().replaceAll("[()]", ""));
        JsonNode difference = json(confluence.spec("product", id, "GET", "/difference?verdict=approval", ""));
        assertEquals(
                "[\"plan.png is another file than before.\"]",
                difference.get("attachments").toString());

        confluence.replace("author", id, plan, "plan.png", "one");
        assertFalse(changed(id));
    }

    @Test
    void givenThePictureIsReplacedWhileTheApproverReadsThen409AndOneClickApprovesWhatIsThereNow() throws Exception {
        long id = confluence.createPage("author", "Replaced meanwhile", MACRO + PICTURE);
        String plan = confluence.attach("author", id, "plan.png", "one");
        proposed(id);
        String rendered = renderedAt(confluence.view("engineer", id));
        Thread.sleep(20);
        confluence.replace("author", id, plan, "plan.png", "two");

        HttpResponse<String> refused = confluence.spec(
                "engineer", id, "POST", "/approval", "{\"pageVersion\":1,\"seenAt\":\"" + rendered + "\"}");

        assertEquals(409, refused.statusCode(), refused.body());
        assertEquals("content-changed", body(refused).get("code").asText());
        Thread.sleep(1_000);
        String now = body(confluence.spec(
                        "engineer", id, "POST", "/approval", "{\"pageVersion\":1,\"seenAt\":\"" + rendered + "\"}"))
                .get("seenAt")
                .asText();
        json(confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":1,\"seenAt\":\"" + now + "\"}"));
        assertFalse(changed(id));
    }

    @Test
    void givenTickedTasksRewrittenLinksAndIdsOfMacrosThenThereIsNoMarkAndAnotherWordSetsIt() {
        String before = "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>incomplete</ac:task-status>"
                + "<ac:task-body>Do</ac:task-body></ac:task></ac:task-list>"
                + "<p><ac:link><ri:page ri:content-title=\"Old\"/><ac:link-body>see</ac:link-body></ac:link></p>";
        String after = before.replace("incomplete", "complete")
                .replace("<ac:task-id>1<", "<ac:task-id>7<")
                .replace("\"Old\"", "\"New\" ri:version-at-save=\"3\"");
        long id = confluence.createPage("author", "Ticked", MACRO + before);
        approve(id, 1);

        confluence.edit("author", id, "Ticked", MACRO.replace("/>", " ac:macro-id=\"x\"/>") + after, 2);
        assertFalse(changed(id));

        confluence.edit("author", id, "Ticked", MACRO + after.replace("Do", "Done"), 3);
        assertTrue(changed(id));
        JsonNode lines =
                json(confluence.spec("product", id, "GET", "/difference", "")).get("lines");
        assertTrue(lines.toString().contains("{\"text\":\"Done\",\"changed\":true}"), lines.toString());
    }

    @Test
    void givenAChangeWhenTheApproverSaysStillApprovedThenTheMarkGoesAndTheApprovalStandsSinceWhenItStood() {
        long id = confluence.createPage("author", "Still so", MACRO + "<p>One</p>");
        approve(id, 1);
        String at = json(confluence.spec("product", id)).at("/spec/approval/at").asText();
        confluence.edit("author", id, "Still so", MACRO + "<p>Two</p>", 2);
        assertTrue(changed(id));

        JsonNode panel = json(
                confluence.spec("engineer", id, "POST", "/reaffirmation", "{\"pageVersion\":2,\"reason\":\"A word\"}"));

        assertFalse(panel.at("/spec/changedSinceApproval").asBoolean());
        assertEquals(at, panel.at("/spec/approval/at").asText());
        assertEquals(
                400,
                confluence
                        .spec("engineer", id, "POST", "/reaffirmation", "{\"pageVersion\":2}")
                        .statusCode());
    }

    private static String renderedAt(String html) {
        Matcher matcher = Pattern.compile("data-rendered-at=\"([^\"]+)\"").matcher(html);
        assertTrue(matcher.find(), html);
        return matcher.group(1);
    }

    private static boolean changed(long id) {
        return json(confluence.spec("product", id))
                .at("/spec/changedSinceApproval")
                .asBoolean();
    }

    private static void proposed(long id) {
        confluence.registered("author", id);
        json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"engineer\"}"));
    }

    private static void approve(long id, int version) {
        proposed(id);
        json(confluence.spec("engineer", id, "POST", "/approval", "{\"pageVersion\":" + version + "}"));
    }
}
