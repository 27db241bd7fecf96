package org.groundbreak.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;

/** What tests do in Confluence: pages through the host's REST API, specs through ours. */
final class Confluence {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Products products;

    Confluence(Products products) {
        this.products = products;
    }

    /** A new page of the space DEMO. */
    long createPage(String user, String title, String storage) {
        ObjectNode page = page(title, storage);
        page.putObject("space").put("key", "DEMO");
        return json(send("POST", "/rest/api/content", user, page)).get("id").asLong();
    }

    /** A new page below another one. */
    long createPageBelow(String user, long parent, String title, String storage) {
        ObjectNode page = page(title, storage);
        page.putObject("space").put("key", "DEMO");
        page.putArray("ancestors").addObject().put("id", Long.toString(parent));
        return json(send("POST", "/rest/api/content", user, page)).get("id").asLong();
    }

    /** The next version of a page. */
    void edit(String user, long id, String title, String storage, int version) {
        ObjectNode page = page(title, storage);
        page.putObject("version").put("number", version);
        json(send("PUT", "/rest/api/content/" + id, user, page));
    }

    /** Only these users may view the page from now on. */
    void restrict(String user, long id, String... names) {
        restrict("read", user, id, names);
    }

    /** Only these may edit the page from now on; whoever may view it is as before. */
    void keepFromEditing(String user, long id, String... names) {
        restrict("update", user, id, names);
    }

    private void restrict(String operation, String user, long id, String... names) {
        var restrictions = JSON.createArrayNode();
        var restriction = restrictions.addObject();
        restriction.put("operation", operation);
        var users = restriction.putObject("restrictions").putArray("user");
        for (String name : names) {
            users.addObject().put("type", "known").put("username", name);
        }
        json(products.send(
                Product.CONFLUENCE, "PUT", "/rest/api/content/" + id + "/restriction", user, restrictions.toString()));
    }

    /** The page's HTML in one output. */
    String view(String user, long id) {
        return json(products.get(Product.CONFLUENCE, "/rest/api/content/" + id + "?expand=body.view", user))
                .at("/body/view/value")
                .asText();
    }

    /** Attaches a file of text to a page. @return the attachment's id, such as att42 */
    String attach(String user, long pageId, String fileName, String text) {
        return body(upload(user, "/rest/api/content/" + pageId + "/child/attachment", fileName, text))
                .at("/results/0/id")
                .asText();
    }

    /** A new version of a file. */
    void replace(String user, long pageId, String attachment, String fileName, String text) {
        json(upload(user, "/rest/api/content/" + pageId + "/child/attachment/" + attachment + "/data", fileName, text));
    }

    private HttpResponse<String> upload(String user, String path, String fileName, String text) {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + text + "\r\n--b--\r\n";
        return products.sendRaw(
                Product.CONFLUENCE, "POST", path, user, form, "Content-Type", "multipart/form-data; boundary=b");
    }

    HttpResponse<String> spec(String user, long id) {
        return products.get(Product.CONFLUENCE, specPath(id), user);
    }

    HttpResponse<String> spec(String user, long id, String method, String path, String json) {
        return products.send(Product.CONFLUENCE, method, specPath(id) + path, user, json);
    }

    /** The panel once the page was noticed in the background. */
    JsonNode registered(String user, long id) {
        return Await.until(
                () -> json(spec(user, id)), panel -> panel.get("spec").isObject());
    }

    /** The body of a 200. */
    static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return body(answer);
    }

    static JsonNode body(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static String specPath(long id) {
        return "/rest/groundbreak/1.0/specs/" + id;
    }

    private HttpResponse<String> send(String method, String path, String user, ObjectNode body) {
        return products.send(Product.CONFLUENCE, method, path, user, body.toString());
    }

    private static ObjectNode page(String title, String storage) {
        ObjectNode page = JSON.createObjectNode();
        page.put("type", "page").put("title", title);
        page.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        return page;
    }
}
