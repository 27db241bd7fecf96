package org.groundbreak.acceptance.screen;

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

    Specs(Installation installation) {
        confluence = new ConfluenceRest(installation);
        groundbreak = new GroundbreakRest(installation.confluence());
        author = installation.user("author");
        approver = installation.user("engineer");
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
