package org.groundbreak.acceptance.contract;

import static org.groundbreak.acceptance.contract.ClusterRounds.APPROVER;
import static org.groundbreak.acceptance.contract.ClusterRounds.AUTHOR;
import static org.groundbreak.acceptance.contract.ClusterRounds.DESIGNER;
import static org.groundbreak.acceptance.contract.ClusterRounds.MACRO;
import static org.groundbreak.acceptance.contract.ClusterRounds.PRODUCT;
import static org.groundbreak.acceptance.contract.ClusterRounds.atOnce;
import static org.groundbreak.acceptance.contract.ClusterRounds.title;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.TwoNodes;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do in the same moment, each on another node of a cluster: one outcome, nothing lost, the loser told. */
class TwoNodesIT {
    private static final int TIMES = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static TwoNodes nodes;
    private static ClusterRounds rounds;
    /** Their windows of one minute, the shortest there is, end while the others are tried. */
    private static final List<Long> SHORT = new ArrayList<>();

    private static long edited;
    private static CompletableFuture<Void> edit;

    @BeforeAll
    static void start() {
        nodes = TwoNodes.start();
        rounds = new ClusterRounds(nodes);
        for (int time = 0; time <= TIMES; time++) {
            SHORT.add(rounds.inReview(title("Window"), 1));
        }
        String title = title("Edited at the end");
        edited = rounds.inReview(title, 1);
        edit = editedAtTheEndOf(edited, title);
    }

    /** Saves a page when the window of its round should end. */
    private static CompletableFuture<Void> editedAtTheEndOf(long id, String title) {
        Duration left = Duration.between(Instant.now(), Instant.parse(end(id)));
        return CompletableFuture.runAsync(
                () -> rounds.confluence.edit(AUTHOR, id, title, MACRO + "<p>More</p>", 2),
                CompletableFuture.delayedExecutor(left.toMillis(), TimeUnit.MILLISECONDS));
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void givenTwoReviewersWhenBothGiveAVerdictInTheSameMomentThenBothVerdictsStand() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            long id = rounds.inReview(title("Two verdicts"), 60);

            List<Answer> answers = atOnce(
                    () -> rounds.verdict(rounds.one, PRODUCT, id, "REQUEST_CHANGES"),
                    () -> rounds.verdict(rounds.other, DESIGNER, id, "APPROVE"));

            answers.forEach(answer -> answer.body(200));
            JsonNode round = rounds.other.spec(AUTHOR, id).at("/spec/review/round");
            assertEquals(Set.of("REQUEST_CHANGES", "APPROVE"), verdicts(round));
        }
    }

    @Test
    void givenAVerdictAndAnEditInTheSameMomentThenThePageIsSavedAndTheVerdictIsOnWhatWasSeenOrRefused()
            throws Exception {
        for (int time = 0; time < TIMES; time++) {
            String title = title("Verdict and edit");
            long id = rounds.inReview(title, 60);

            List<Answer> answers = atOnce(() -> rounds.verdict(rounds.other, PRODUCT, id, "APPROVE"), () -> {
                rounds.confluence.edit(AUTHOR, id, title, MACRO + "<p>More</p>", 2);
                return rounds.one.get(AUTHOR, "/specs/" + id);
            });

            JsonNode panel = rounds.one.spec(AUTHOR, id);
            assertEquals(2, panel.get("pageVersion").asInt(), "The page is saved");
            JsonNode reviewer = reviewer(panel.at("/spec/review/round"), PRODUCT);
            if (answers.get(0).status() == 200) {
                assertEquals(1, reviewer.at("/verdict/pageVersion").asInt());
                assertEquals(false, reviewer.at("/verdict/onPresentContent").asBoolean());
            } else {
                assertEquals(
                        "content-changed", answers.get(0).body(409).get("code").asText());
                assertTrue(reviewer.get("verdict").isNull());
            }
        }
    }

    @Test
    void givenOneRoundWhenItIsStartedOnBothNodesInTheSameMomentThenItIsOneRoundAndTheOtherIsTold() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            long id = rounds.spec(title("Two starts"));

            List<Answer> answers = atOnce(
                    () -> rounds.begin(rounds.one, AUTHOR, id, 60), () -> rounds.begin(rounds.other, APPROVER, id, 60));

            List<Integer> statuses =
                    answers.stream().map(Answer::status).sorted().toList();
            assertEquals(List.of(200, 409), statuses);
            assertEquals(
                    1,
                    rounds.one.spec(AUTHOR, id).at("/spec/review/round/number").asInt());
        }
    }

    /** Whoever was later sees in his answer how it went. */
    @Test
    void givenTheVerdictThatCompletesTheRoundAndABlockingQuestionInTheSameMomentThenTheFirstDecidesAndBothStand()
            throws Exception {
        for (int time = 0; time < TIMES; time++) {
            long id = rounds.inReview(title("Verdict and question"), 60);
            long comment = rounds.confluence.comment(DESIGNER, id, 0, "<p>Until when?</p>");

            List<Answer> answers = atOnce(
                    () -> rounds.verdict(rounds.one, APPROVER, id, "APPROVE"),
                    () -> rounds.block(rounds.other, DESIGNER, id, comment));

            answers.forEach(answer -> answer.body(200));
            long verdict = rounds.sequenceOf(id, "VERDICT_GIVEN");
            long question = rounds.sequenceOf(id, "QUESTION_ASKED");
            assertStands(id, verdict < question ? "APPROVED" : "IN_REVIEW");
            Answer later = answers.get(verdict < question ? 1 : 0);
            assertEquals(
                    verdict < question ? "APPROVED" : "IN_REVIEW",
                    later.body(200).at("/spec/status/name").asText());
            assertEquals(
                    1, later.body(200).at("/spec/review/questions/blocking").asInt());
        }
    }

    /** In the meeting: who closes while a question comes in is told that it blocks, or was first. */
    @Test
    void givenTheApproverWhoClosesAndABlockingQuestionInTheSameMomentThenItIsApprovedOrTheCloseIsRefused()
            throws Exception {
        for (long id : SHORT.subList(1, SHORT.size())) {
            Await.until(PATIENCE, () -> phase(id).equals("MEETING"));
            rounds.verdict(rounds.one, APPROVER, id, "APPROVE").body(200);
            long comment = rounds.confluence.comment(DESIGNER, id, 0, "<p>Until when?</p>");

            List<Answer> answers = atOnce(
                    () -> rounds.approve(rounds.one, APPROVER, id),
                    () -> rounds.block(rounds.other, DESIGNER, id, comment));

            answers.get(1).body(200);
            if (answers.get(0).status() == 200) {
                assertTrue(rounds.sequenceOf(id, "ROUND_CLOSED") < rounds.sequenceOf(id, "QUESTION_ASKED"));
                assertEquals(
                        "APPROVED",
                        answers.get(1).body(200).at("/spec/status/name").asText());
                assertStands(id, "APPROVED");
            } else {
                assertEquals(
                        "question-blocks", answers.get(0).body(409).get("code").asText());
                assertStands(id, "DECISION_MEETING");
            }
        }
    }

    /** Also when nobody looks: both nodes have the job. */
    @Test
    void givenAWindowThatEndsThenItEndsOnceAtItsInstantOnWhicheverNode() {
        endsOnce(SHORT.get(0));
    }

    @Test
    void givenAnEditInTheMomentInWhichAWindowEndsThenThePageIsSavedAndTheWindowEndsOnceAtItsInstant() {
        endsOnce(edited);

        edit.join();
        for (JsonNode panel : List.of(rounds.one.spec(AUTHOR, edited), rounds.other.spec(AUTHOR, edited))) {
            assertEquals(2, panel.get("pageVersion").asInt());
            assertEquals("DECISION_MEETING", panel.at("/spec/status/name").asText());
        }
    }

    private static void endsOnce(long id) {
        String end = end(id);
        Await.until(PATIENCE, () -> rounds.trail(id).stream()
                .anyMatch(event -> event.get("type").asText().equals("WINDOW_ENDED")));

        List<JsonNode> ends = rounds.trail(id).stream()
                .filter(event -> event.get("type").asText().equals("WINDOW_ENDED"))
                .toList();
        assertEquals(1, ends.size());
        assertEquals(end, ends.get(0).get("at").asText());
        assertEquals("MEETING", phase(id));
    }

    private static String end(long id) {
        return rounds.one.spec(AUTHOR, id).at("/spec/review/round/endsAt").asText();
    }

    /** On both nodes, with the question, which blocks from now on. */
    private static void assertStands(long id, String status) {
        for (JsonNode panel : List.of(rounds.one.spec(AUTHOR, id), rounds.other.spec(AUTHOR, id))) {
            assertEquals(status, panel.at("/spec/status/name").asText());
            assertEquals(1, panel.at("/spec/review/questions/blocking").asInt());
        }
    }

    private static String phase(long id) {
        return rounds.other.spec(AUTHOR, id).at("/spec/review/round/phase").asText();
    }

    private static Set<String> verdicts(JsonNode round) {
        return StreamSupport.stream(round.get("reviewers").spliterator(), false)
                .map(reviewer -> reviewer.at("/verdict/verdict").asText())
                .collect(Collectors.toSet());
    }

    private static JsonNode reviewer(JsonNode round, User user) {
        return StreamSupport.stream(round.get("reviewers").spliterator(), false)
                .filter(reviewer -> reviewer.get("userName").asText().equals(user.name()))
                .findFirst()
                .orElseThrow();
    }
}
