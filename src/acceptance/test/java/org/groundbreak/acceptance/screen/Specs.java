package org.groundbreak.acceptance.screen;

import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;
import org.groundbreak.acceptance.rest.ConfluenceRest;
import org.groundbreak.acceptance.rest.GroundbreakRest;

/** Brings specs into the state that a screen test begins with, over REST. The author writes, the engineer approves. */
final class Specs {
    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final String TEXT = "<h2>Background</h2><p>Every sign-in takes three minutes and two passwords.</p>";

    private final ConfluenceRest confluence;
    private final GroundbreakRest groundbreak;
    private final User author;
    private final User approver;
    private final String epic;

    Specs(Installation installation) {
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        approver = installation.user("engineer");
        epic = installation.epic();
    }

    /** A spec in draft without an approver; its page. */
    long draft(String title) {
        long id = confluence.createPage(author, title, MACRO + TEXT);
        groundbreak.registered(author, id);
        return id;
    }

    /** A spec in draft with its approver. */
    long waiting(String title) {
        long id = draft(title);
        groundbreak.nameApprover(author, id, approver.name()).body(200);
        return id;
    }

    /** An approved spec. */
    long approved(String title) {
        long id = waiting(title);
        groundbreak.approve(approver, id, 1).body(200);
        return id;
    }

    /** An approved spec of which the author has written version 2: other words, and a paragraph that looks like markup. */
    long rewritten(String title) {
        long id = approved(title);
        String other = TEXT.replace("three", "two") + "<p>Angle: &lt;img src=x onerror=alert(1)&gt;</p>";
        confluence.edit(author, id, title, MACRO + other, 2);
        return id;
    }

    /** An approved spec with an epic, changed since, whose driver and approver is the author; the engineer wrote too. */
    long changedForItsDriverAsApprover(String title) {
        long id = draft(title);
        groundbreak.nameApprover(author, id, author.name()).body(200);
        groundbreak
                .send(author, "POST", "/specs/" + id + "/epics", Map.of("key", epic))
                .body(200);
        confluence.edit(approver, id, title, MACRO + TEXT + "<p>In one step.</p>", 2);
        groundbreak.approve(author, id, 2).body(200);
        confluence.edit(approver, id, title, MACRO + TEXT + "<p>In two steps.</p>", 3);
        return id;
    }

    /** An approved spec whose macro stands twice on its page. */
    long approvedWithTwoMacros(String title) {
        long id = confluence.createPage(author, title, MACRO + TEXT + MACRO);
        groundbreak.registered(author, id);
        groundbreak.nameApprover(author, id, approver.name()).body(200);
        groundbreak.approve(approver, id, 1).body(200);
        return id;
    }

    /** Writes version 2 of a spec without the macro. */
    void loseMacro(long id, String title) {
        confluence.edit(author, id, title, TEXT, 2);
    }

    /** Approves version 1 behind the back of whoever looks at the page. */
    void approve(long id) {
        groundbreak.approve(approver, id, 1).body(200);
    }

    /** Lets nobody but the author edit it. */
    void lock(long id) {
        confluence.restrict(author, id, "update", author);
    }

    /** Writes version 2 of a spec. */
    void change(long id, String title) {
        change(id, title, 2);
    }

    /** Writes the next version of a spec, with words of its own. */
    void change(long id, String title, int version) {
        String words = "<p>From now on it takes one. Version " + version + ".</p>";
        confluence.edit(author, id, title, MACRO + TEXT + words, version);
    }
}
