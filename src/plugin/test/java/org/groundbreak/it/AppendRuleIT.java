package org.groundbreak.it;

import static org.groundbreak.it.Confluence.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.Product;
import org.groundbreak.store.PostgresServer;
import org.groundbreak.store.Race;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * People save pages while our plugin appends to the logs of the same pages, on PostgreSQL, where a collision inside the
 * host's transaction would cost the page: no page is lost, and no event (rule E2).
 */
@Tag("postgres")
class AppendRuleIT {

    private static final String MACRO = "<ac:structured-macro ac:name=\"groundbreak-spec\"/>";
    private static final int THREADS = 4;
    private static final int EACH = 4;
    private static final int AT_ONCE = 4;

    private final List<Long> pages = new CopyOnWriteArrayList<>();

    @Test
    void givenPagesThatAreSavedWhileTheyAreRegisteredAndApprovedThenEveryPageAndEveryEventIsThereE2() throws Exception {
        try (Products products = Products.only(Product.CONFLUENCE, Products.JAR, PostgresServer.newDatabase())) {
            Confluence confluence = new Confluence(products);

            Race.run(THREADS, thread -> {
                for (int i = 0; i < EACH; i++) {
                    workOn(confluence, "Page " + thread + "-" + i);
                }
            });

            assertEquals(THREADS * EACH, pages.size());
            for (long id : pages) {
                JsonNode panel = json(confluence.spec("author", id));
                assertEquals(2, panel.get("pageVersion").asInt());
                assertEquals("APPROVED", panel.at("/spec/status/name").asText());
            }
            // Registered, approver named, and the three of an approval; each once and without a gap.
            assertEquals(Map.of("5 of 5", THREADS * EACH), streams(products));
            assertEquals("", products.problems(Product.CONFLUENCE));
        }
    }

    /** A page whose first publish is noticed in the background while two people register it and one saves it again. */
    private void workOn(Confluence confluence, String title) throws Exception {
        long id = confluence.createPage("author", title, MACRO + "<p>One</p>");
        pages.add(id);
        Race.run(AT_ONCE, who -> {
            if (who == 0) {
                confluence.edit("author", id, title, MACRO + "<p>Two</p>", 2);
            } else {
                json(confluence.spec("author", id, "POST", "/registration", ""));
            }
        });
        String approver = "{\"userName\":\"engineer\"}";
        Race.run(AT_ONCE, who -> json(confluence.spec("author", id, "PUT", "/approver", approver)));
        List<Integer> answers = new CopyOnWriteArrayList<>();
        Race.run(
                AT_ONCE,
                who -> answers.add(confluence
                        .spec("engineer", id, "POST", "/approval", "{\"pageVersion\":2}")
                        .statusCode()));
        assertEquals(
                Map.of(200, 1L, 409, AT_ONCE - 1L),
                answers.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting())));
    }

    /** "events of highest sequence" → how many streams. */
    private static Map<String, Integer> streams(Products products) throws Exception {
        Map<String, Integer> streams = new TreeMap<>();
        try (Connection connection = products.sandbox()
                        .host(Product.CONFLUENCE)
                        .database()
                        .dataSource()
                        .getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*), MAX(\"SEQ\") FROM \""
                        + table(connection.getMetaData()) + "\" GROUP BY \"STREAM\"")) {
            while (rows.next()) {
                streams.merge(rows.getLong(1) + " of " + rows.getLong(2), 1, Integer::sum);
            }
        }
        return streams;
    }

    private static String table(DatabaseMetaData database) throws Exception {
        try (ResultSet tables = database.getTables(null, null, "AO\\_%\\_EVENT", null)) {
            tables.next();
            return tables.getString("TABLE_NAME");
        }
    }
}
