package org.groundbreak.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What people do with a spec within seconds, on a page that another one takes the place of: there it happened days ago.
 * Until then no epic is linked.
 */
final class Rehearsal {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TRAIL = "/trail";

    private final Confluence confluence;
    private final String text;
    private final SpecPage page;
    private final List<Question> questions = new ArrayList<>();

    /**
     * @param text name of a file of storage format in the resources of the demo
     * @param page a spec that says so
     */
    Rehearsal(Confluence confluence, String text, SpecPage page) {
        this.confluence = confluence;
        this.text = text;
        this.page = page;
    }

    void approve(String approver) {
        confluence.approve(page, approver);
    }

    /** The author starts a review of two days by a designer and a product manager. */
    void startReview(String designer, String product) {
        ObjectNode round =
                JSON.createObjectNode().put("hours", 48).put("minutes", 0).put("working", false);
        ArrayNode reviewers = round.putArray("reviewers");
        reviewers.addObject().put("userName", designer).put("perspective", "DESIGN");
        reviewers.addObject().put("userName", product).put("perspective", "PRODUCT");
        confluence.act(page, "author", "POST", "/round", round);
    }

    /** A reviewer's verdict. @param verdict its name */
    void say(String reviewer, String verdict, String comment) {
        ObjectNode said = JSON.createObjectNode().put("pageVersion", page.version());
        confluence.act(
                page, reviewer, "PUT", "/verdict", said.put("verdict", verdict).put("comment", comment));
    }

    /**
     * A question that blocks, as a comment of the page: asked today, of the page that is shown, since a comment stays where
     * it was written and no history brings it along.
     */
    void ask(String name, String words) {
        questions.add(new Question(name, words));
    }

    private void ask(SpecPage made, Question question) {
        String comment = confluence.comment(made.id(), question.by(), question.words());
        ObjectNode asked = JSON.createObjectNode().put("commentId", Long.parseLong(comment));
        confluence.act(made, question.by(), "POST", "/questions", asked.put("blocking", true));
    }

    /**
     * Makes the page on which all this happened days ago: without the macro, so that it has no history; then an
     * administrator takes the dated trail in; then it is published with the macro, its epic linked, and asked what is
     * open. The page of the rehearsal is removed.
     *
     * @param epic key
     * @param past how long ago each step was
     */
    SpecPage longAgo(String title, String epic, Past past) {
        long id = confluence.create(title, text);
        SpecPage made = new SpecPage(id, title, 1, Texts.storage(text));
        JsonNode trail = confluence.get("admin", page, TRAIL + "/export");
        confluence.act(made, "admin", "POST", TRAIL, new TrailPaper(trail).datedBack(past));
        confluence.remove(page);
        SpecPage published = confluence.link(confluence.edit(made, page.body(), "The spec macro"), epic);
        questions.forEach(question -> ask(published, question));
        return published;
    }

    private record Question(String by, String words) {}
}
