package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.WithInstallation;
import org.groundbreak.acceptance.rest.Answer;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A review round from its start to its end, and the history it leaves. */
@ExtendWith(WithInstallation.class)
class ReviewContractIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final Installation installation;
    private final User author;
    private final User approver;
    private final User reviewer;
    private final User outsider;

    ReviewContractIT(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        approver = installation.user("engineer");
        reviewer = installation.user("product");
        outsider = installation.user("outsider");
    }

    @Test
    void givenARoundWhenReviewerAndApproverApproveThenItIsApprovedAtOnce() {
        long id = inReview(installation.title("Approved at once"));
        assertEquals(
                "IN_REVIEW",
                groundbreak.spec(author, id).at("/spec/status/name").asText());

        verdict(reviewer, id, 1, "APPROVE").body(200);
        JsonNode approved = verdict(approver, id, 1, "APPROVE").body(200);

        assertEquals("APPROVED", approved.at("/spec/status/name").asText());
        assertFalse(approved.at("/spec/review/round/open").asBoolean());
    }

    @Test
    void givenARequestForChangesWhenThePageChangesThenTheVerdictStandsOnItsVersionUntilSaidAgain() {
        String title = installation.title("Still so");
        long id = inReview(title);
        verdict(reviewer, id, 1, "REQUEST_CHANGES").body(200);

        confluence.edit(author, id, title, MACRO + "<p>More</p>", 2);

        JsonNode verdict = reviewerOf(groundbreak.spec(reviewer, id)).get("verdict");
        assertEquals(1, verdict.get("pageVersion").asInt());
        assertFalse(verdict.get("onPresentContent").asBoolean());
        Answer old = verdict(approver, id, 1, "APPROVE");
        assertEquals("content-changed", old.body(409).get("code").asText());
        JsonNode again = groundbreak
                .send(reviewer, "POST", "/specs/" + id + "/verdict/still-so", Map.of("pageVersion", 2))
                .body(200);
        assertTrue(reviewerOf(again).at("/verdict/onPresentContent").asBoolean());
    }

    @Test
    void givenAnApprovalWhenARoundIsCalledOffThenItStandsAgain() {
        long id = spec(installation.title("Called off"));
        groundbreak.approve(approver, id, 1).body(200);
        begin(author, id).body(200);

        JsonNode after = groundbreak
                .send(author, "POST", "/specs/" + id + "/round/calling-off", Map.of("reason", "Too early"))
                .body(200);

        assertEquals("APPROVED", after.at("/spec/status/name").asText());
        assertEquals(1, after.at("/spec/approval/pageVersion").asInt());
    }

    @Test
    void givenARoundWhenSomebodyElseJudgesOrSteersItThenHeIsRefused() {
        long id = inReview(installation.title("Refused"));

        assertEquals(403, verdict(author, id, 1, "APPROVE").status());
        assertEquals(404, verdict(outsider, id, 1, "APPROVE").status());
        String callingOff = "/specs/" + id + "/round/calling-off";
        assertEquals(
                403,
                groundbreak
                        .send(reviewer, "POST", callingOff, Map.of("reason", "No"))
                        .status());
        assertEquals(
                401, groundbreak.get(null, "/specs/" + id + "/round/proposal").status());
    }

    @Test
    void givenACommentThatIsMarkedAsABlockingQuestionThenNobodyApprovesUntilItIsSettled() {
        long id = inReview(installation.title("Question"));
        long comment = confluence.comment(reviewer, id, 0, "<p>What about refunds?</p>");
        groundbreak
                .send(
                        reviewer,
                        "POST",
                        "/specs/" + id + "/questions",
                        Map.of("commentId", comment, "lens", "FREE", "blocking", true, "kind", "QUESTION"))
                .body(200);
        verdict(reviewer, id, 1, "APPROVE").body(200);
        JsonNode blocked = verdict(approver, id, 1, "APPROVE").body(200);
        assertEquals("IN_REVIEW", blocked.at("/spec/status/name").asText());

        JsonNode settled = groundbreak
                .send(reviewer, "POST", "/specs/" + id + "/questions/" + comment + "/resolution", null)
                .body(200);

        assertEquals("APPROVED", settled.at("/spec/status/name").asText());
    }

    @Test
    void givenARoundWhenItsHistoryIsReadThenItIsThereAndItsChainFits() {
        long id = inReview(installation.title("History"));
        verdict(reviewer, id, 1, "ABSTAIN").body(200);

        JsonNode trail = groundbreak.get(reviewer, "/specs/" + id + "/trail").body(200);
        assertEquals("VERDICT_GIVEN", trail.at("/entries/0/type").asText());
        assertEquals(404, groundbreak.get(outsider, "/specs/" + id + "/trail").status());
        JsonNode verified =
                groundbreak.get(author, "/specs/" + id + "/trail/verification").body(200);
        assertTrue(verified.get("fits").asBoolean(), verified.toString());
    }

    private long inReview(String title) {
        long id = spec(title);
        begin(author, id).body(200);
        return id;
    }

    private long spec(String title) {
        long id = confluence.createPage(author, title, MACRO + "<p>Text</p>");
        groundbreak.registered(author, id);
        groundbreak.nameApprover(author, id, approver.name()).body(200);
        return id;
    }

    private Answer begin(User user, long id) {
        return groundbreak.send(
                user,
                "POST",
                "/specs/" + id + "/round",
                Map.of("reviewers", List.of(Map.of("userName", reviewer.name(), "perspective", "PRODUCT"))));
    }

    private Answer verdict(User user, long id, int version, String verdict) {
        return groundbreak.send(
                user,
                "PUT",
                "/specs/" + id + "/verdict",
                Map.of("pageVersion", version, "verdict", verdict, "comment", "As I see it"));
    }

    private static JsonNode reviewerOf(JsonNode panel) {
        return panel.at("/spec/review/round/reviewers/0");
    }
}
