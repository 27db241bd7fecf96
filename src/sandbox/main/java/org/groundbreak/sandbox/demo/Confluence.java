package org.groundbreak.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do in Confluence: pages by the product's own pages and REST, all that concerns specs by the plugin's. */
final class Confluence {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BLUEPRINT = "org.groundbreak:spec-blueprint";
    private static final String DECISION_BLUEPRINT = "org.groundbreak:daci-decision-blueprint";
    private static final String CREATE = "/rest/create-dialog/1.0/content-blueprint/create-draft";
    private static final String DECISIONS = "/rest/groundbreak/1.0/decisions/";
    private static final String BODY = "<ac:rich-text-body>";
    private static final String SPECS = "/rest/groundbreak/1.0/specs/";

    private final String base;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final List<SpecPage> made = new ArrayList<>();

    /** @param base address, without a slash at the end */
    Confluence(String base) {
        this.base = base;
    }

    /** Pairs with Jira, as an administrator who was asked for the password once more. */
    void pair() {
        as("admin").form("/authenticate", Map.of("password", "admin"));
        as("admin").send("POST", "/rest/groundbreak/1.0/jira-pairing/start", JSON.createObjectNode());
    }

    /**
     * Writes a spec with the blueprint, as the author: what the wizard asks is answered, below the macro that it made
     * stands the text of that name, the page is published and its epic linked.
     *
     * @param text name of a file of storage format in the resources of the demo
     * @param epic key
     * @param approver user name
     */
    SpecPage spec(String title, String text, String epic, String approver) {
        return link(write(title, text, Map.of("epic", epic, "approver", approver)), epic);
    }

    /**
     * Writes the same without an epic, to be told as if it had happened days ago.
     *
     * @param text name of a file of storage format in the resources of the demo
     * @param approver user name
     */
    Rehearsal rehearse(String text, String approver) {
        return new Rehearsal(this, text, write("Rehearsal of " + text, text, Map.of("approver", approver)));
    }

    private SpecPage write(String title, String text, Map<String, String> answers) {
        Map<String, String> all = new HashMap<>(answers);
        all.put("ContentPageTitle", title);
        String id = draft(BLUEPRINT, all);
        String template = storage(id);
        int prompts = template.indexOf("<h2");
        String body = (prompts < 0 ? template : template.substring(0, prompts)) + Texts.storage(text);
        publish(id, title, body);
        SpecPage page = new SpecPage(Long.parseLong(id), title, 1, body);
        Patience.until(
                "That \"" + title + "\" became a spec",
                () -> read(page, "author").path("spec"),
                JsonNode::isObject);
        return page;
    }

    /** Links the epic of that key, as the author, unless the wizard did. */
    SpecPage link(SpecPage page, String epic) {
        if (read(page, "author").at("/spec/epics/linked").asInt() == 0) {
            act(page, "author", "POST", "/epics", JSON.createObjectNode().put("key", epic));
        }
        made.add(page);
        return page;
    }

    /** Removes a page for good, as an administrator. */
    void remove(SpecPage page) {
        as("admin").send("DELETE", "/rest/api/content/" + page.id(), MissingNode.getInstance());
        as("admin").send("DELETE", "/rest/api/content/" + page.id() + "?status=trashed", MissingNode.getInstance());
    }

    /** Comments on a page; the id of the comment. */
    String comment(long page, String name, String words) {
        ObjectNode comment = JSON.createObjectNode().put("type", "comment");
        comment.putObject("container").put("id", Long.toString(page)).put("type", "page");
        comment.putObject("body")
                .putObject("storage")
                .put("value", "<p>" + words + "</p>")
                .put("representation", "storage");
        return as(name).send("POST", "/rest/api/content", comment).path("id").asText();
    }

    /**
     * Writes a decision with the blueprint, as the author: the wizard is answered, the options that it made give way to
     * those of the text, product and designer contribute, the product manager is to be informed.
     *
     * @param text name of a file of storage format in the resources of the demo: the options
     * @param approver user name
     * @param due ISO date
     */
    DecisionPage decision(String question, String text, String approver, String due, String area) {
        String id = draft(DECISION_BLUEPRINT, Map.of("ContentPageTitle", question, "approver", approver, "due", due));
        String template = storage(id);
        String parameters = parameter("area", area)
                + parameter("contributors", "product, designer")
                + parameter("informed", "product");
        int options = template.indexOf(BODY);
        String body = template.substring(0, options) + parameters + BODY + Texts.storage(text)
                + "</ac:rich-text-body></ac:structured-macro>";
        publish(id, question, body);
        JsonNode decision = Patience.until(
                "That \"" + question + "\" became a decision",
                () -> as("author").get(DECISIONS + id),
                answer -> answer.path("decisions").size() == 1
                        && !answer.path("behind").asBoolean());
        return new DecisionPage(
                Long.parseLong(id), question, decision.at("/decisions/0/id").asText());
    }

    /** Decides on the first version of the page. */
    void decide(DecisionPage page, String approver, String option, String rationale, String dissent) {
        ObjectNode outcome = JSON.createObjectNode().put("pageVersion", 1).put("option", option);
        outcome.put("rationale", rationale).put("dissent", dissent).put("nobodyDissents", false);
        as(approver).send("PUT", DECISIONS + page.id() + "/" + page.decision() + "/outcome", outcome);
    }

    /**
     * Writes a decision record as the author, by hand and with the label that makes it one, and waits until it is in the
     * index.
     *
     * @param text name of a file of storage format in the resources of the demo
     */
    void record(String title, String text) {
        String id = Long.toString(create(title, text));
        ArrayNode labels = JSON.createArrayNode();
        labels.addObject().put("prefix", "global").put("name", "adr");
        as("author").send("POST", "/rest/api/content/" + id + "/label", labels);
        Patience.until(
                "That \"" + title + "\" is in the index of records",
                () -> as("author").get("/rest/groundbreak/1.0/adrs?space=DEMO").path("rows"),
                rows -> rows.findValuesAsText("contentId").contains(id));
    }

    /**
     * Publishes a page as the author.
     *
     * @param text name of a file of storage format in the resources of the demo
     * @return where it is below Confluence's context path
     */
    String page(String title, String text) {
        return "/pages/viewpage.action?pageId=" + create(title, text);
    }

    /** Publishes a page as the author; its id. */
    long create(String title, String text) {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", "DEMO");
        page.putObject("body")
                .putObject("storage")
                .put("value", Texts.storage(text))
                .put("representation", "storage");
        return as("author").send("POST", "/rest/api/content", page).path("id").asLong();
    }

    private String draft(String blueprint, Map<String, String> answers) {
        ObjectNode order = JSON.createObjectNode();
        order.put("spaceKey", "DEMO").put("contentBlueprintId", blueprint).put("title", "");
        ObjectNode context = order.putObject("context");
        answers.forEach(context::put);
        return as("author").send("POST", CREATE, order).path("draftId").asText();
    }

    private String storage(String id) {
        return as("author")
                .get("/rest/api/content/" + id + "?expand=body.storage")
                .at("/body/storage/value")
                .asText();
    }

    private void publish(String id, String title, String body) {
        as("author").form("/pages/editpage.action", Map.of("pageId", id, "version", "1", "title", title, "body", body));
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    void approve(SpecPage page, String approver) {
        act(page, approver, "POST", "/approval", JSON.createObjectNode().put("pageVersion", page.version()));
    }

    void withdraw(SpecPage page, String approver, String reason) {
        act(page, approver, "POST", "/withdrawal", JSON.createObjectNode().put("reason", reason));
    }

    /** Writes something else in place of a passage, as the author, with a comment on the version. */
    SpecPage rewrite(SpecPage page, String passage, String by, String comment) {
        if (!page.body().contains(passage)) {
            throw new DemoFailed("\"" + page.title() + "\" does not say: " + passage);
        }
        return edit(page, page.body().replace(passage, by), comment);
    }

    /** Publishes the next version of a page, as the author. */
    SpecPage edit(SpecPage page, String body, String comment) {
        ObjectNode edit = JSON.createObjectNode().put("type", "page").put("title", page.title());
        edit.putObject("version").put("number", page.version() + 1).put("message", comment);
        edit.putObject("body").putObject("storage").put("value", body).put("representation", "storage");
        as("author").send("PUT", "/rest/api/content/" + page.id(), edit);
        return new SpecPage(page.id(), page.title(), page.version() + 1, body);
    }

    /** From now on these users alone may view the page; its author is to be among them. */
    void restrict(SpecPage page, String... names) {
        ArrayNode restrictions = JSON.createArrayNode();
        ObjectNode read = restrictions.addObject().put("operation", "read");
        ArrayNode users = read.putObject("restrictions").putArray("user");
        for (String name : names) {
            users.addObject().put("type", "known").put("username", name);
        }
        as("author").send("PUT", "/rest/api/content/" + page.id() + "/restriction", restrictions);
    }

    /** Waits until Jira knows how each spec stands, so that both show the same from the first minute. */
    void awaitTold() {
        for (SpecPage page : made) {
            Patience.until(
                    "That Jira took what there is to tell of \"" + page.title() + "\"",
                    () -> read(page, "author").at("/spec/epics"),
                    epics -> epics.path("linked").asInt() > 0
                            && epics.path("waiting").asInt() == 0);
        }
    }

    /** Waits until Confluence knows that the work on the spec has started. */
    void awaitStart(SpecPage page) {
        Patience.until(
                "That Confluence heard of the start of \"" + page.title() + "\"",
                () -> read(page, "author").at("/spec/start/startedAt"),
                JsonNode::isTextual);
    }

    private JsonNode read(SpecPage page, String name) {
        return get(name, page, "");
    }

    /** What our REST API says of a spec. @param path behind its own */
    JsonNode get(String name, SpecPage page, String path) {
        return as(name).get(SPECS + page.id() + path);
    }

    /** Does something with a spec by our REST API. @param path behind its own */
    void act(SpecPage page, String name, String method, String path, JsonNode body) {
        as(name).send(method, SPECS + page.id() + path, body);
    }

    private Visitor as(String name) {
        return visitors.computeIfAbsent(name, n -> new Visitor(base, n));
    }
}
