package org.groundbreak.acceptance.screen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;

/**
 * Brings review rounds into the state that a screen test begins with, over REST. The author drives, the engineer approves,
 * product and designer review.
 */
final class Rounds {
    private static final String COSTS = "The costs are missing.";
    /** Longer than a window of a minute. */
    private static final Duration WINDOW = Duration.ofMinutes(2);

    private final Installation installation;
    private final Specs specs;
    private final GroundbreakRest groundbreak;

    Rounds(Installation installation) {
        this.installation = installation;
        specs = new Specs(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
    }

    /** A spec in draft with its approver, which everybody of the team may comment; its page. */
    long draft(String title) {
        return specs.waiting(title);
    }

    /** A spec in a round of two days in which product reviews. */
    long open(String title) {
        long id = draft(title);
        start(id, 48, 0, "product");
        return id;
    }

    /** Starts a round. @param reviewers their roles, each reviewing from the perspective PRODUCT */
    void start(long id, int hours, int minutes, String... reviewers) {
        List<Map<String, String>> named = Stream.of(reviewers)
                .map(role -> Map.of("userName", installation.user(role).name(), "perspective", "PRODUCT"))
                .toList();
        send(
                "author",
                "POST",
                id,
                "/round",
                Map.of("reviewers", named, "hours", hours, "minutes", minutes, "working", false, "starters", Map.of()));
    }

    /** A spec in a round whose window ends in a minute, the shortest there is, in which product requests changes. */
    long dissent(String title) {
        long id = draft(title);
        start(id, 0, 1, "product");
        verdict("product", id, 1, "REQUEST_CHANGES", COSTS);
        return id;
    }

    /**
     * Waits until the window of such a round is over and product says the same again. So it is in its meeting: what
     * somebody does after the end ends the window, and a job that comes once a minute need not be waited for.
     */
    void awaitMeeting(long id) {
        Instant end = Instant.parse(round(id).get("endsAt").asText());
        Await.until(WINDOW, () -> !Instant.now().isBefore(end));
        verdict("product", id, 1, "REQUEST_CHANGES", COSTS);
        Await.until(WINDOW, () -> round(id).get("phase").asText().equals("MEETING"));
    }

    private JsonNode round(long id) {
        return groundbreak.spec(installation.user("author"), id).at("/spec/review/round");
    }

    /** Gives somebody's verdict behind the back of whoever looks at the page. */
    void verdict(String role, long id, int version, String verdict, String comment) {
        send(role, "PUT", id, "/verdict", Map.of("pageVersion", version, "verdict", verdict, "comment", comment));
    }

    /** Calls the round off behind the back of whoever looks at the page. */
    void callOff(long id) {
        send("author", "POST", id, "/round/calling-off", Map.of("reason", "Too early."));
    }

    /** Writes the next version of the page, with words of its own. */
    void change(long id, String title, int version) {
        specs.change(id, title, version);
    }

    /** Lets nobody view the page but author and engineer. */
    void hide(long id) {
        User author = installation.user("author");
        new ConfluenceRest(installation).restrict(author, id, "read", author, installation.user("engineer"));
    }

    private void send(String role, String method, long id, String path, Map<String, ?> body) {
        groundbreak
                .send(installation.user(role), method, "/specs/" + id + path, body)
                .body(200);
    }
}
