package org.groundbreak.acceptance.screen;

import java.time.Duration;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;

/** Writes ADRs as people would, over REST, and waits until they are in the index. The author writes. */
final class Adrs {
    static final String INDEX = ".groundbreak-adr-index";
    static final String PANEL = ".groundbreak-adr-panel";

    private static final String NUMBER = "<ac:structured-macro ac:name=\"groundbreak-adr-number\"/>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final User author;

    Adrs(Installation installation) {
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
    }

    /** @param rows further rows, as {@link #row} makes them */
    long record(String title, String status, String... rows) {
        long id = confluence.createPage(
                author, title, properties(row("Number", NUMBER) + row("Status", status) + String.join("", rows)));
        Await.until(
                Duration.ofSeconds(30),
                () -> groundbreak.get(author, "/adrs/" + id).status() == 200);
        return id;
    }

    static String row(String name, String markup) {
        return "<tr><th>" + name + "</th><td>" + markup + "</td></tr>";
    }

    static String link(String title) {
        return "<ac:link><ri:page ri:content-title=\"" + title + "\"/></ac:link>";
    }

    static String properties(String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>"
                + "<h2>Context</h2><p>Bookings have to survive a restart.</p>";
    }

    /** A page with indexes, each of records with one tag. */
    long index(String title, String... tags) {
        StringBuilder body = new StringBuilder();
        for (String tag : tags) {
            body.append("<ac:structured-macro ac:name=\"groundbreak-adr-index\"><ac:parameter ac:name=\"tag\">")
                    .append(tag)
                    .append("</ac:parameter></ac:structured-macro>");
        }
        return confluence.createPage(author, title, body.toString());
    }
}
