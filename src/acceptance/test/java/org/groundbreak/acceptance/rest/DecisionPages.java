package org.groundbreak.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;

/** Pages with decisions in the state that a screen test begins with. The author writes, the engineer decides. */
public final class DecisionPages {
    /** The id of the macro of each. */
    public static final String ID = "d1";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final User author;
    private final User approver;

    public DecisionPages(Installation installation) {
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        approver = installation.user("engineer");
    }

    /** A page with one decision between two options that waits for its approver; its id. */
    public long open(String title) {
        return page(title, body(""));
    }

    /** A page of that text, noticed in the background. */
    public long page(String title, String storage) {
        long id = confluence.createPage(author, title, storage);
        Await.until(PATIENCE, () -> {
            JsonNode page = read(id);
            return page.get("decisions").size() > 0 && !page.get("behind").asBoolean();
        });
        return id;
    }

    /** The same, decided for Kafka; somebody disagreed. */
    public long decided(String title) {
        long id = open(title);
        decide(id, 1);
        return id;
    }

    /** Decides for Kafka behind the back of whoever looks at the page. */
    public void decide(long id, int version) {
        groundbreak
                .send(
                        approver,
                        "PUT",
                        "/decisions/" + id + "/" + ID + "/outcome",
                        Map.of(
                                "pageVersion",
                                version,
                                "option",
                                "Kafka",
                                "rationale",
                                "Two teams run it already.",
                                "dissent",
                                "Under 1,000 events a second RabbitMQ would be less work.",
                                "nobodyDissents",
                                false))
                .body(200);
    }

    /** What the server says of the decisions of a page, to the author. */
    public JsonNode read(long id) {
        return groundbreak.get(author, "/decisions/" + id).body(200);
    }

    /** Writes the next version of an open decision, with more about its first option. */
    public void change(long id, String title, int version) {
        confluence.edit(author, id, title, body("<p>It keeps events for seven days.</p>"), version);
    }

    /** Writes something else in place of a passage of the page as it is now. */
    public void rewrite(long id, String title, String passage, String by) {
        JsonNode page = confluence.page(author, id, "body.storage,version");
        String storage = page.at("/body/storage/value").asText();
        if (!storage.contains(passage)) {
            throw new AssertionError("The page does not say " + passage + ": " + storage);
        }
        confluence.edit(
                author,
                id,
                title,
                storage.replace(passage, by),
                page.at("/version/number").asInt() + 1);
    }

    /** Lets nobody but the author edit it. */
    public void lock(long id) {
        confluence.restrict(author, id, "update", author);
    }

    /** The decision as it is written, with something more about its first option. */
    public static String body(String more) {
        return macro(parameter("id", ID), more);
    }

    /** The same, with other parameters in place of the id. */
    public static String macro(String parameters, String more) {
        return "<ac:structured-macro ac:name=\"groundbreak-daci\">" + parameters
                + parameter("question", "Which queue carries our events?") + parameter("area", "architecture")
                + parameter("driver", "author") + parameter("approver", "engineer")
                + parameter("contributors", "product, designer") + parameter("informed", "product")
                + parameter("due", "2031-05-20") + "<ac:rich-text-body><h2>Options</h2>"
                + option("Kafka", "3 weeks", "<p>Two teams know it.</p>" + more)
                + option("RabbitMQ", "1 week", "<p>It is small.</p>")
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    public static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private static String option(String name, String cost, String text) {
        return "<ac:structured-macro ac:name=\"groundbreak-option\">" + parameter("name", name)
                + parameter("cost", cost) + "<ac:rich-text-body><h3>Pros</h3>" + text
                + "</ac:rich-text-body></ac:structured-macro>";
    }
}
