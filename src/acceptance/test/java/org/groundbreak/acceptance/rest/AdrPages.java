package org.groundbreak.acceptance.rest;

import java.time.Duration;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;

/** Writes ADRs as people would, over REST, and waits until they are in the index. The author writes. */
public final class AdrPages {
    private static final String NUMBER = "<ac:structured-macro ac:name=\"groundbreak-adr-number\"/>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final User author;

    public AdrPages(Installation installation) {
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
    }

    /** @param rows further rows, as {@link #row} makes them */
    public long record(String title, String status, String... rows) {
        long id = confluence.createPage(
                author, title, properties(row("Number", NUMBER) + row("Status", status) + String.join("", rows)));
        return known(id);
    }

    /** A record as people wrote them before the plugin was there: a status and the label, no macro. */
    public long byHand(String title, String status) {
        long id = confluence.createPage(author, title, properties(row("Status", status)));
        confluence.label(author, id, "adr");
        return known(id);
    }

    private long known(long id) {
        Await.until(
                Duration.ofSeconds(30),
                () -> groundbreak.get(author, "/adrs/" + id).status() == 200);
        return id;
    }

    public static String row(String name, String markup) {
        return "<tr><th>" + name + "</th><td>" + markup + "</td></tr>";
    }

    public static String link(String title) {
        return "<ac:link><ri:page ri:content-title=\"" + title + "\"/></ac:link>";
    }

    public static String properties(String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>"
                + "<h2>Context</h2><p>Bookings have to survive a restart.</p>";
    }

    /** A page with indexes, each of records with one tag. */
    public long index(String title, String... tags) {
        StringBuilder body = new StringBuilder();
        for (String tag : tags) {
            body.append("<ac:structured-macro ac:name=\"groundbreak-adr-index\"><ac:parameter ac:name=\"tag\">")
                    .append(tag)
                    .append("</ac:parameter></ac:structured-macro>");
        }
        return confluence.createPage(author, title, body.toString());
    }
}
