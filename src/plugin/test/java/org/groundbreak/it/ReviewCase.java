package org.groundbreak.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Specs driven by author, to be approved by designer, in a Confluence of their own. */
abstract class ReviewCase {

    static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    static final String TWO =
            """
            {"reviewers":[{"userName":"engineer","perspective":"ENGINEERING"},\
            {"userName":"product","perspective":"PRODUCT"}],"starters":{"SUCCESS_METRICS":"How many?"}}""";

    static Products products;
    static Confluence confluence;

    @BeforeAll
    static void start() {
        products = Products.only(Product.CONFLUENCE, Products.JAR);
        confluence = new Confluence(products);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    static long spec(String title) {
        long id = confluence.createPage("author", title, MACRO + "<p>One</p>");
        confluence.registered("author", id);
        Confluence.json(confluence.spec("author", id, "PUT", "/approver", "{\"userName\":\"designer\"}"));
        return id;
    }

    /** With engineer for engineering and product for product. */
    static JsonNode round(long id) {
        return Confluence.json(send("author", id, "POST", "/round", TWO));
    }

    static HttpResponse<String> send(String user, long id, String method, String path, String json) {
        return confluence.spec(user, id, method, path, json);
    }

    static HttpResponse<String> verdict(String user, long id, int version, String verdict) {
        String body = "{\"pageVersion\":" + version + ",\"verdict\":\"" + verdict + "\",\"comment\":\"Because\"}";
        return send(user, id, "PUT", "/verdict", body);
    }

    static JsonNode panel(String user, long id) {
        return Confluence.json(confluence.spec(user, id));
    }

    static JsonNode reviewer(JsonNode panel, String userName) {
        for (JsonNode reviewer : panel.at("/spec/review/round/reviewers")) {
            if (reviewer.get("userName").asText().equals(userName)) {
                return reviewer;
            }
        }
        throw new AssertionError(userName + " does not review: " + panel);
    }
}
