package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What becomes of a decision whose files are replaced (rules D4 and F19), and of one that its page has lost (rule D19). */
class DecisionChangesIT extends DecisionCase {

    private static final String SHOWN =
            OPTIONS.replace("Fast", "Fast <ac:image><ri:attachment ri:filename=\"plan.png\"/></ac:image>");

    @Test
    void anotherFileOfTheSameNameIsSeenBeforeItIsDecidedOnAndMarkedAfterwardsD4() {
        long page = page("With a file", daci("d1", "engineer", "", SHOWN));
        String plan = confluence.attach("author", page, "plan.png", "one");
        String rendered = Instant.now().toString();
        confluence.replace("author", page, plan, "plan.png", "two");

        HttpResponse<String> refused = decideAsSeen(page, rendered);

        assertEquals("content-changed", code(409, refused));
        JsonNode said = Confluence.body(refused);
        assertEquals(1, said.get("pageVersion").asInt());
        assertTrue(said.get("message").asText().contains("attachments"), refused.body());
        assertTrue(only(page, "author").get("outcome").isNull());

        done(decideAsSeen(page, said.get("seenAt").asText()));
        assertFalse(only(page, "author").get("changedSinceDecision").asBoolean());

        confluence.replace("author", page, plan, "plan.png", "three");
        assertTrue(only(page, "author").get("changedSinceDecision").asBoolean());
        assertTrue(
                confluence.view("author", page).contains("no longer what was decided on"),
                "for everybody who reads the page");

        confluence.replace("author", page, plan, "plan.png", "two");
        assertFalse(only(page, "author").get("changedSinceDecision").asBoolean());
    }

    @Test
    void aMacroThatHasLostItsIdWithARestoredVersionBecomesThatDecisionAgainD19() {
        String nameless = daci("", "engineer", "", OPTIONS);
        long page = page("Lost", nameless);
        done(send("author", "POST", page, "/identities", "{\"position\":0,\"pageVersion\":1}"));
        String id = only(page, "author").get("id").asText();
        done(decide("engineer", page, id, 2));

        confluence.edit("author", page, "Lost", nameless, 4);

        JsonNode lost = decisions(page, "author").get("lost");
        assertEquals(1, lost.size());
        assertEquals(id, lost.at("/0/id").asText());
        assertTrue(lost.at("/0/text").asText().contains("Kafka"), lost.toString());
        String again = "{\"position\":0,\"pageVersion\":4,\"id\":\"" + id + "\"}";
        assertEquals("no-page", code(404, send("outsider", "POST", page, "/identities", again)));

        done(send("author", "POST", page, "/identities", again));

        JsonNode found = only(page, "author");
        assertEquals(
                id + " Kafka removed",
                found.get("id").asText() + " " + found.at("/outcome/option").asText() + " "
                        + found.at("/page/code").asText());
        assertEquals(0, decisions(page, "author").get("lost").size());
    }

    private HttpResponse<String> decideAsSeen(long page, String seenAt) {
        return send(
                "engineer",
                "PUT",
                page,
                "/d1/outcome",
                "{\"pageVersion\":1,\"seenAt\":\"" + seenAt
                        + "\",\"option\":\"Kafka\",\"rationale\":\"It scales\",\"nobodyDissents\":true}");
    }
}
