package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import org.groundbreak.sandbox.host.Product;

/** Both products, paired, with specs that are linked to epics, and what both sides say of the start of the work. */
final class StartStage implements AutoCloseable {

    static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";

    private final Products products = Products.with(Products.JAR);
    private final Confluence confluence = new Confluence(products);
    private final Jira jira = new Jira(products);
    private int titles;

    StartStage() {
        AdminBrowser admin =
                new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
        json(admin.post("/rest/groundbreak/1.0/jira-pairing/start", "{}"));
    }

    Products products() {
        return products;
    }

    Confluence confluence() {
        return confluence;
    }

    Jira jira() {
        return jira;
    }

    /** A page that is a spec, linked to the epic, with designer as approver. */
    long spec(String epic) throws Exception {
        titles++;
        long page = confluence.createPage("author", title(), MACRO);
        confluence.registered("author", page);
        json(confluence.spec("author", page, "PUT", "/approver", "{\"userName\":\"designer\"}"));
        json(confluence.spec("author", page, "POST", "/epics", "{\"key\":\"" + epic + "\"}"));
        return page;
    }

    /** One that has been approved. */
    long approvedSpec(String epic) throws Exception {
        long page = spec(epic);
        approve(page, 1);
        return page;
    }

    /** The title of the last one. */
    String title() {
        return "Spec " + titles;
    }

    void approve(long page, int version) {
        json(confluence.spec("designer", page, "POST", "/approval", "{\"pageVersion\":" + version + "}"));
    }

    /** What the epic's panel says of its spec, once it is as wanted. */
    JsonNode awaitEpic(String epic, Predicate<JsonNode> wanted) {
        long id = jira.id(epic);
        return Await.slowly(
                () -> jira.panel(id, "engineer").at("/specs/0"), spec -> !spec.isMissingNode() && wanted.test(spec));
    }

    /** What the page says of the start, once it is as wanted. */
    JsonNode awaitPage(long page, Predicate<JsonNode> wanted) {
        return Await.slowly(
                () -> json(confluence.spec("author", page)).at("/spec/start"),
                start -> start.isObject() && wanted.test(start));
    }

    /** What the epic and the page say, once the two say that kind; what the epic says. */
    JsonNode awaitKind(String epic, long page, String kind) {
        awaitPage(page, start -> start.get("kind").asText().equals(kind));
        return awaitEpic(epic, spec -> spec.at("/timeToStart/kind").asText().equals(kind))
                .get("timeToStart");
    }

    @Override
    public void close() {
        products.close();
    }
}
