package org.groundbreak.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.User;

/** The REST API of Confluence itself, as far as tests make pages with it. */
public final class ConfluenceRest {
    private final RestClient client;
    private final String space;

    public ConfluenceRest(Installation installation) {
        this(installation.confluence(), installation.space());
    }

    /**
     * @param product base URL
     * @param space key of the space for test pages
     */
    public ConfluenceRest(URI product, String space) {
        client = new RestClient(product);
        this.space = space;
    }

    /** A new published page; its id. */
    public long createPage(User user, String title, String storage) {
        return tryToCreatePage(user, title, storage).body(200).get("id").asLong();
    }

    /** Whatever Confluence answers when asked for such a page. */
    public Answer tryToCreatePage(User user, String title, String storage) {
        return client.send(user, "POST", "/rest/api/content", page(title, storage));
    }

    /** The next version of a page. */
    public void edit(User user, long id, String title, String storage, int version) {
        ObjectNode page = page(title, storage);
        page.putObject("version").put("number", version);
        client.send(user, "PUT", "/rest/api/content/" + id, page).body(200);
    }

    /** The page with these expansions. */
    public JsonNode page(User user, long id, String expand) {
        return client.get(user, "/rest/api/content/" + id + "?expand=" + expand).body(200);
    }

    /** Only these users may do this with the page from now on. @param operation {@code read} or {@code update} */
    public void restrict(User user, long id, String operation, User... allowed) {
        var restrictions = JsonNodeFactory.instance.arrayNode();
        ObjectNode restriction = restrictions.addObject().put("operation", operation);
        var users = restriction.putObject("restrictions").putArray("user");
        for (User each : allowed) {
            users.addObject().put("type", "known").put("username", each.name());
        }
        client.send(user, "PUT", "/rest/api/content/" + id + "/restriction", restrictions)
                .body(200);
    }

    /**
     * A comment of a page, or a reply to one; its id.
     *
     * @param parent the comment that it replies to; 0 for none
     */
    public long comment(User user, long page, long parent, String storage) {
        ObjectNode comment = object().put("type", "comment");
        comment.putObject("container").put("id", String.valueOf(page)).put("type", "page");
        if (parent > 0) {
            comment.putArray("ancestors").addObject().put("id", String.valueOf(parent));
        }
        comment.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        return client.send(user, "POST", "/rest/api/content", comment)
                .body(200)
                .get("id")
                .asLong();
    }

    /** A draft of a technical specification as the Create dialog makes it at the end of the wizard; its id. */
    public long createDraft(User user, String title, Map<String, String> wizard) {
        return createDraft(user, "spec", title, wizard);
    }

    /** The same for any blueprint of ours. @param word what its key has before {@code -blueprint} */
    public long createDraft(User user, String word, String title, Map<String, String> wizard) {
        String key = "org.groundbreak:" + word + "-blueprint";
        JsonNode blueprint = client.get(
                        user, "/rest/create-dialog/1.0/blueprints/get?blueprintModuleCompleteKey=" + key)
                .body(200);
        ObjectNode order = object().put("spaceKey", space)
                .put("contentBlueprintId", blueprint.get("id").asText())
                .put("title", title);
        ObjectNode context = order.putObject("context");
        wizard.forEach(context::put);
        return client.send(user, "POST", "/rest/create-dialog/1.0/content-blueprint/create-draft", order)
                .body(200)
                .get("draftId")
                .asLong();
    }

    /** Publishes a draft of a blueprint as it is; the page's id. */
    public long publish(User user, long draft, String title) {
        ObjectNode page = object().put("id", String.valueOf(draft)).put("type", "page");
        page.put("status", "current").put("title", title);
        page.putObject("space").put("key", space);
        return client.send(user, "POST", "/rest/api/content/blueprint/instance/" + draft, page)
                .body(200)
                .get("id")
                .asLong();
    }

    /** The names of a page's labels. */
    public List<String> labels(User user, long id) {
        List<String> names = new ArrayList<>();
        client.get(user, "/rest/api/content/" + id + "/label")
                .body(200)
                .get("results")
                .forEach(label -> names.add(label.get("name").asText()));
        return names;
    }

    /** Labels a page. */
    public void label(User user, long id, String name) {
        ArrayNode labels = JsonNodeFactory.instance.arrayNode();
        labels.addObject().put("prefix", "global").put("name", name);
        client.send(user, "POST", "/rest/api/content/" + id + "/label", labels).body(200);
    }

    private ObjectNode page(String title, String storage) {
        ObjectNode page = object().put("type", "page").put("title", title);
        page.putObject("space").put("key", space);
        page.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        return page;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
