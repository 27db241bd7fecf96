package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Pages with decisions in the sandbox, and what people ask of them by REST. */
abstract class DecisionCase {

    static final String CHOICE = "\"option\":\"Kafka\",\"rationale\":\"It keeps events\",";
    static final String OPTIONS = option("Kafka", "<p>Fast</p>") + option("RabbitMQ", "<p>Known</p>");

    static Products products;
    static Confluence confluence;

    @BeforeAll
    static void start() throws Exception {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    static long page(String title, String storage) {
        return confluence.createPage("author", title, storage);
    }

    /** Waits until the roles of the first version are noted. */
    static void until(long page, String approver) {
        Await.until(() -> decisions(page, approver), all -> !all.get("behind").asBoolean());
    }

    static void fixed(boolean value) {
        String path = "/rest/groundbreak/1.0/spaces/DEMO/settings";
        HttpResponse<String> now = products.get(Product.CONFLUENCE, path, "admin");
        long version = Confluence.json(now).at("/general/version").asLong();
        HttpResponse<String> set = products.send(
                Product.CONFLUENCE,
                "PUT",
                path + "/general",
                "admin",
                "{\"version\":" + version + ",\"approverFixed\":" + value + "}");
        assertEquals(200, set.statusCode(), now.body() + set.body());
    }

    static JsonNode decisions(long page, String user) {
        return Confluence.json(products.get(Product.CONFLUENCE, "/rest/groundbreak/1.0/decisions/" + page, user));
    }

    static JsonNode only(long page, String user) {
        JsonNode all = Await.until(
                () -> decisions(page, user), now -> !now.get("behind").asBoolean());
        assertEquals(1, all.get("decisions").size(), all.toString());
        return all.at("/decisions/0");
    }

    static List<String> findings(long page) {
        return only(page, "author").get("findings").findValuesAsText("code");
    }

    static String text(JsonNode findings, String code) {
        for (JsonNode finding : findings) {
            if (finding.get("code").asText().equals(code)) {
                return finding.get("text").asText();
            }
        }
        return "";
    }

    static HttpResponse<String> decide(String user, long page, String id, int version) {
        return put(user, page, id, "outcome", version, CHOICE + "\"nobodyDissents\":true,");
    }

    static HttpResponse<String> put(String user, long page, String id, String what, int version, String fields) {
        return send(user, "PUT", page, "/" + id + "/" + what, "{" + fields + "\"pageVersion\":" + version + "}");
    }

    static HttpResponse<String> reopen(String user, long page, String reason) {
        return send(user, "POST", page, "/d1/reopening", "{\"reason\":\"" + reason + "\"}");
    }

    static HttpResponse<String> send(String user, String method, long page, String path, String body) {
        return products.send(Product.CONFLUENCE, method, "/rest/groundbreak/1.0/decisions/" + page + path, user, body);
    }

    static JsonNode done(HttpResponse<String> answer) {
        return Confluence.json(answer);
    }

    static String code(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        return Confluence.body(answer).get("code").asText();
    }

    static JsonNode content(long page, String expand) {
        return Confluence.json(
                products.get(Product.CONFLUENCE, "/rest/api/content/" + page + "?expand=" + expand, "author"));
    }

    static String storage(long page) {
        return content(page, "body.storage").at("/body/storage/value").asText();
    }

    static int version(long page) {
        return content(page, "version").at("/version/number").asInt();
    }

    static boolean edited(long page, String title, String storage, int version) {
        try {
            confluence.edit("author", page, title, storage, version);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    static String daci(String id, String approver, String due, String body) {
        return "<ac:structured-macro ac:name=\"groundbreak-daci\">" + (id.isEmpty() ? "" : parameter("id", id))
                + parameter("question", "Which queue?") + parameter("driver", "author")
                + parameter("approver", approver) + (due.isEmpty() ? "" : parameter("due", due))
                + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    static String option(String name, String body) {
        return "<ac:structured-macro ac:name=\"groundbreak-option\">" + parameter("name", name) + "<ac:rich-text-body>"
                + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }
}
