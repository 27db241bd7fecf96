package org.groundbreak.acceptance.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.TwoNodes;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.Answer;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do in the same moment, each on another node of a cluster: one outcome, nothing lost, the loser told. */
class TwoNodesIT {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/><p>Text</p>";
    private static final User AUTHOR = TwoNodes.user("author");
    private static final User APPROVER = TwoNodes.user("engineer");
    private static final User PRODUCT = TwoNodes.user("product");
    private static final User DESIGNER = TwoNodes.user("designer");
    private static final int TIMES = 5;

    private static TwoNodes nodes;

    private final ConfluenceRest confluence = new ConfluenceRest(nodes.one(), "DEMO");
    private final GroundbreakRest one = new GroundbreakRest(nodes.one());
    private final GroundbreakRest other = new GroundbreakRest(nodes.other());

    @BeforeAll
    static void start() {
        nodes = TwoNodes.start();
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    void givenTwoReviewersWhenBothGiveAVerdictInTheSameMomentThenBothVerdictsStand() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            long id = inReview(title("Two verdicts"), 60);

            List<Answer> answers = atOnce(
                    () -> verdict(one, PRODUCT, id, "REQUEST_CHANGES"), () -> verdict(other, DESIGNER, id, "APPROVE"));

            answers.forEach(answer -> answer.body(200));
            JsonNode round = other.spec(AUTHOR, id).at("/spec/review/round");
            assertEquals(Set.of("REQUEST_CHANGES", "APPROVE"), verdicts(round));
        }
    }

    @Test
    void givenAVerdictAndAnEditInTheSameMomentThenThePageIsSavedAndTheVerdictIsOnWhatWasSeenOrRefused()
            throws Exception {
        for (int time = 0; time < TIMES; time++) {
            String title = title("Verdict and edit");
            long id = inReview(title, 60);

            List<Answer> answers = atOnce(() -> verdict(other, PRODUCT, id, "APPROVE"), () -> {
                confluence.edit(AUTHOR, id, title, MACRO + "<p>More</p>", 2);
                return one.get(AUTHOR, "/specs/" + id);
            });

            JsonNode panel = one.spec(AUTHOR, id);
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
            long id = spec(title("Two starts"));

            List<Answer> answers = atOnce(() -> begin(one, AUTHOR, id, 60), () -> begin(other, APPROVER, id, 60));

            List<Integer> statuses =
                    answers.stream().map(Answer::status).sorted().toList();
            assertEquals(List.of(200, 409), statuses);
            assertEquals(1, one.spec(AUTHOR, id).at("/spec/review/round/number").asInt());
        }
    }

    /** Also when nobody looks: both nodes have the job, and a window of one minute is the shortest there is. */
    @Test
    void givenAWindowThatEndsThenItEndsOnceAtItsInstantOnWhicheverNode() {
        long id = inReview(title("Window"), 1);
        String end = one.spec(AUTHOR, id).at("/spec/review/round/endsAt").asText();

        Await.until(Duration.ofMinutes(3), () -> trail(id).stream()
                .anyMatch(event -> event.get("type").asText().equals("WINDOW_ENDED")));

        List<JsonNode> ends = trail(id).stream()
                .filter(event -> event.get("type").asText().equals("WINDOW_ENDED"))
                .toList();
        assertEquals(1, ends.size());
        assertEquals(end, ends.get(0).get("at").asText());
        assertEquals(
                "MEETING", other.spec(AUTHOR, id).at("/spec/review/round/phase").asText());
    }

    private List<JsonNode> trail(long id) {
        JsonNode trail = other.get(AUTHOR, "/specs/" + id + "/trail").body(200);
        return StreamSupport.stream(trail.get("entries").spliterator(), false).toList();
    }

    private long inReview(String title, int minutes) {
        long id = spec(title);
        begin(one, AUTHOR, id, minutes).body(200);
        return id;
    }

    private long spec(String title) {
        long id = confluence.createPage(AUTHOR, title, MACRO);
        one.registered(AUTHOR, id);
        one.nameApprover(AUTHOR, id, APPROVER.name()).body(200);
        return id;
    }

    private static Answer begin(GroundbreakRest node, User user, long id, int minutes) {
        return node.send(
                user,
                "POST",
                "/specs/" + id + "/round",
                Map.of(
                        "reviewers",
                        List.of(
                                Map.of("userName", "product", "perspective", "PRODUCT"),
                                Map.of("userName", "designer", "perspective", "DESIGN")),
                        "hours",
                        0,
                        "minutes",
                        minutes,
                        "working",
                        false));
    }

    private static Answer verdict(GroundbreakRest node, User user, long id, String verdict) {
        return node.send(
                user,
                "PUT",
                "/specs/" + id + "/verdict",
                Map.of("pageVersion", 1, "verdict", verdict, "comment", "As I see it"));
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

    private static String title(String words) {
        return words + " "
                + HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
    }

    private static List<Answer> atOnce(Callable<Answer> first, Callable<Answer> second) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> both = people.invokeAll(List.of(first, second));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
