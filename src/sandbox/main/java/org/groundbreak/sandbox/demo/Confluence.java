package org.groundbreak.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do in Confluence: pages by the product's own pages and REST, all that concerns specs by the plugin's. */
final class Confluence {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BLUEPRINT = "org.groundbreak:spec-blueprint";
    private static final String CREATE = "/rest/create-dialog/1.0/content-blueprint/create-draft";
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
        Visitor author = as("author");
        ObjectNode order = JSON.createObjectNode();
        order.put("spaceKey", "DEMO").put("contentBlueprintId", BLUEPRINT).put("title", "");
        order.putObject("context")
                .put("ContentPageTitle", title)
                .put("epic", epic)
                .put("approver", approver);
        String id = author.send("POST", CREATE, order).path("draftId").asText();
        String template = author.get("/rest/api/content/" + id + "?expand=body.storage")
                .at("/body/storage/value")
                .asText();
        int prompts = template.indexOf("<h2");
        String body = (prompts < 0 ? template : template.substring(0, prompts)) + Texts.storage(text);
        author.form("/pages/editpage.action", Map.of("pageId", id, "version", "1", "title", title, "body", body));
        SpecPage page = new SpecPage(Long.parseLong(id), title, 1, body);
        JsonNode spec = Patience.until(
                "That \"" + title + "\" became a spec",
                () -> read(page, "author").path("spec"),
                JsonNode::isObject);
        if (spec.at("/epics/linked").asInt() == 0) {
            act(page, "author", "POST", "/epics", JSON.createObjectNode().put("key", epic));
        }
        made.add(page);
        return page;
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
        String body = page.body().replace(passage, by);
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
        return as(name).get(SPECS + page.id());
    }

    private void act(SpecPage page, String name, String method, String path, JsonNode body) {
        as(name).send(method, SPECS + page.id() + path, body);
    }

    private Visitor as(String name) {
        return visitors.computeIfAbsent(name, n -> new Visitor(base, n));
    }
}
