package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Finding an approver among ten thousand, as the picker does: the host searches, our method says who may be named. */
class CandidatesIT {

    private static final int USERS = 10_000;
    /** Far above what it takes, so that a busy machine does not fail it; without a bound it would be minutes. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static Products products;
    private static long page;

    @BeforeAll
    static void start() throws Exception {
        products = Products.with(Products.JAR);
        Accounts accounts = products.sandbox().host(Product.CONFLUENCE).accounts();
        IntStream.range(0, USERS)
                .forEach(number -> accounts.add(Product.CONFLUENCE, "user" + number, "Uma User" + number));
        Confluence confluence = new Confluence(products);
        page = confluence.createPage("author", "Restricted", "<ac:structured-macro ac:name=\"groundbreak-spec\"/>");
        confluence.registered("author", page);
        confluence.restrict("author", page, "author", "user7", "product");
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @Test
    void givenTenThousandWhenTheDriverSearchesThenTwentyAreLookedAtAndThoseWhoMayViewComeFirst() {
        long begin = System.nanoTime();
        List<String> found = search("user.fullname ~ \"uma*\" AND user.fullname ~ \"user*\"", 20);
        JsonNode people = candidates("author", found.toArray(String[]::new));
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertEquals(20, found.size());
        assertEquals(20, people.size());
        assertEquals("user7", people.at("/0/userName").asText());
        assertTrue(people.at("/0/mayView").asBoolean());
        assertTrue(people.at("/0/reason").isNull());
        assertEquals("May not view this page", people.at("/1/reason").asText());
        assertTrue(took.compareTo(PATIENCE) < 0, took.toString());
    }

    @Test
    void givenTypedNamesThenTheOneThatIsMeantIsThereAndNobodyDeactivated() {
        JsonNode people = candidates("author", " Product ", "retired", "nobody");

        assertEquals(1, people.size());
        assertEquals("Paula Product", people.at("/0/name").asText());
    }

    @Test
    void givenAnyAnswerThenNoMailAddressIsInIt() {
        assertTrue(!candidates("author", "product", "user7").toString().contains("@"));
    }

    @Test
    void givenAGermanReaderThenReasonsAreGerman() {
        HttpResponse<String> answer = products.get(Product.CONFLUENCE, path("outsider"), "author", "de-DE");

        assertTrue(answer.body().contains("Darf diese Seite nicht sehen"), answer.body());
    }

    private static List<String> search(String terms, int limit) {
        String cql = URLEncoder.encode("type = user AND " + terms, StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>();
        Confluence.json(products.get(Product.CONFLUENCE, "/rest/api/search?limit=" + limit + "&cql=" + cql, "author"))
                .path("results")
                .forEach(result -> names.add(result.at("/user/username").asText()));
        return names;
    }

    private static JsonNode candidates(String user, String... names) {
        return Confluence.json(products.get(Product.CONFLUENCE, path(names), user))
                .path("people");
    }

    private static String path(String... names) {
        return "/rest/groundbreak/1.0/specs/" + page + "/approver/candidates?"
                + Stream.of(names)
                        .map(name -> "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
