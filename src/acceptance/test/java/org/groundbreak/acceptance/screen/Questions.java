package org.groundbreak.acceptance.screen;

import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;

/** Brings questions into the state that a screen test begins with, over the host's REST and ours. */
final class Questions {
    private final Installation installation;
    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final Specs specs;

    Questions(Installation installation) {
        this.installation = installation;
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        specs = new Specs(installation);
    }

    /** A spec in draft with its approver, the engineer. */
    long spec(String title) {
        return specs.waiting(title);
    }

    /** A comment, which is no question yet; its id. */
    long comment(String role, long page, String words) {
        return confluence.comment(installation.user(role), page, 0, "<p>" + words + "</p>");
    }

    /** A comment that is a question; its id. */
    long ask(String role, long page, String words, String lens, boolean blocking) {
        long comment = comment(role, page, words);
        send(role, page, "", Map.of("commentId", comment, "lens", lens, "blocking", blocking));
        return comment;
    }

    /** A reply in Confluence's own way, of which our panel is not told. */
    void reply(String role, long page, long comment, String words) {
        confluence.comment(installation.user(role), page, comment, "<p>" + words + "</p>");
    }

    /** The driver puts a question off. */
    void carry(long page, long comment, String reason) {
        send("author", page, "/" + comment + "/carrying", Map.of("reason", reason));
    }

    private void send(String role, long page, String path, Map<String, ?> body) {
        User user = installation.user(role);
        groundbreak
                .send(user, "POST", "/specs/" + page + "/questions" + path, body)
                .body(200);
    }
}
