package org.groundbreak.acceptance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import org.groundbreak.acceptance.TwoNodes;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.Answer;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;

/** Rounds of a cluster, and what people do with them on one node or the other. */
final class ClusterRounds {
    static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/><p>Text</p>";
    static final User AUTHOR = TwoNodes.user("author");
    static final User APPROVER = TwoNodes.user("engineer");
    static final User PRODUCT = TwoNodes.user("product");
    static final User DESIGNER = TwoNodes.user("designer");

    final ConfluenceRest confluence;
    final GroundbreakRest one;
    final GroundbreakRest other;

    ClusterRounds(TwoNodes nodes) {
        this.confluence = new ConfluenceRest(nodes.one(), "DEMO");
        this.one = new GroundbreakRest(nodes.one());
        this.other = new GroundbreakRest(nodes.other());
    }

    /** A spec in a round of that window, reviewed by product and design. */
    long inReview(String title, int minutes) {
        long id = spec(title);
        begin(one, AUTHOR, id, minutes).body(200);
        return id;
    }

    /** A spec with an approver. */
    long spec(String title) {
        long id = confluence.createPage(AUTHOR, title, MACRO);
        one.registered(AUTHOR, id);
        one.nameApprover(AUTHOR, id, APPROVER.name()).body(200);
        return id;
    }

    Answer begin(GroundbreakRest node, User user, long id, int minutes) {
        List<Map<String, String>> reviewers = List.of(
                Map.of("userName", "product", "perspective", "PRODUCT"),
                Map.of("userName", "designer", "perspective", "DESIGN"));
        return node.send(
                user,
                "POST",
                "/specs/" + id + "/round",
                Map.of("reviewers", reviewers, "hours", 0, "minutes", minutes, "working", false));
    }

    Answer verdict(GroundbreakRest node, User user, long id, String verdict) {
        return node.send(
                user,
                "PUT",
                "/specs/" + id + "/verdict",
                Map.of("pageVersion", 1, "verdict", verdict, "comment", "As I see it"));
    }

    /** Marks a comment as a question that blocks. */
    Answer block(GroundbreakRest node, User user, long id, long comment) {
        return node.send(
                user,
                "POST",
                "/specs/" + id + "/questions",
                Map.of("commentId", comment, "lens", "FREE", "blocking", true));
    }

    Answer approve(GroundbreakRest node, User user, long id) {
        return node.send(user, "POST", "/specs/" + id + "/round/closing", Map.of("outcome", "APPROVED"));
    }

    /** What was done, as the other node tells. */
    List<JsonNode> trail(long id) {
        JsonNode trail = other.get(AUTHOR, "/specs/" + id + "/trail").body(200);
        return StreamSupport.stream(trail.get("entries").spliterator(), false).toList();
    }

    /** Its place in the log; fails unless that happened once. */
    long sequenceOf(long id, String type) {
        List<Long> found = trail(id).stream()
                .filter(event -> event.get("type").asText().equals(type))
                .map(event -> event.get("sequence").asLong())
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(type + " happened " + found.size() + " times: " + trail(id));
        }
        return found.get(0);
    }

    /** A title that no page has. */
    static String title(String words) {
        return words + " "
                + HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
    }

    /** Both in the same moment, each as a person of his own. */
    static List<Answer> atOnce(Callable<Answer> first, Callable<Answer> second) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> both = people.invokeAll(List.of(first, second));
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            people.shutdownNow();
        }
    }
}
