package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.build.OurClasses;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another site, or a careless program, may send to a method that changes something. */
class WritesIT {

    private static Products products;
    private static Confluence confluence;
    private static long page;

    @BeforeAll
    static void start() throws Exception {
        products = Products.with(Products.JAR);
        confluence = new Confluence(products);
        page = confluence.createPage("author", "Written to", "<ac:structured-macro ac:name=\"groundbreak-spec\"/>");
        confluence.registered("author", page);
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    /** Every method of ours that writes for a signed-in user. */
    record Write(Product product, String method, String path) {}

    static Stream<Write> writes() {
        List<Write> writes = OurClasses.all().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> !method.isAnnotationPresent(GET.class) && verb(method) != null)
                .map(WritesIT::write)
                .filter(write -> !write.path().contains("-facts"))
                .toList();
        assertTrue(writes.size() > 8);
        return writes.stream();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void givenABodyWithoutContentTypeOrOfAnotherKindThenNoMethodReadsIt(Write write) {
        for (String[] headers : new String[][] {
            {},
            {"Content-Type", "text/plain"},
            {"Content-Type", "application/x-www-form-urlencoded"},
            {"Content-Type", "application/json; charset=nonsense"}
        }) {
            HttpResponse<String> answer =
                    products.sendRaw(write.product(), write.method(), write.path(), "admin", "{}", headers);
            assertTrue(
                    answer.statusCode() == 415 || answer.statusCode() == 403,
                    write + String.join(": ", headers) + " " + answer.statusCode() + " " + answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("writes")
    void givenAPageOfAnotherSiteThenNoMethodDoesWhatItAsks(Write write) {
        HttpResponse<String> answer = products.sendRaw(
                write.product(),
                write.method(),
                write.path(),
                "admin",
                "{}",
                "Content-Type",
                "application/json",
                "Origin",
                "https://evil.example.org");

        assertEquals(403, answer.statusCode(), answer.body());
    }

    @Test
    void givenAPageOfThisSiteThenItsRequestPasses() {
        HttpResponse<String> answer = products.sendRaw(
                Product.CONFLUENCE,
                "POST",
                "/rest/groundbreak/1.0/wizard/check",
                "author",
                "{\"title\":\"New\"}",
                "Content-Type",
                "application/json",
                "Origin",
                products.sandbox().host(Product.CONFLUENCE).baseUrl().replaceFirst("(https?://[^/]+).*", "$1"));

        assertEquals(200, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pageVersion\":\"1\"}",
                "{\"pageVersion\":1.9}",
                "{\"pageVersion\":true}",
                "{\"pageVersion\":1}{\"pageVersion\":1}",
                "{\"pageVersion\":1,\"pageVersion\":1}",
                "[]",
                ""
            })
    void givenJsonThatIsNotWhatIsWantedThenItIsABadRequest(String body) {
        HttpResponse<String> answer = confluence.spec("author", page, "POST", "/approval", body);

        assertEquals(400, answer.statusCode(), answer.body());
        assertEquals("bad-json", Confluence.body(answer).get("code").asText());
    }

    @Test
    void givenMoreThanAnybodyNeedsThenTheFigureIsSaidAndJiraIsNotAsked() {
        JsonNode reason = refused(
                confluence.spec("author", page, "POST", "/withdrawal", text("reason", "x".repeat(4_001))),
                400,
                "too-long");
        JsonNode body = refused(
                confluence.spec("author", page, "POST", "/withdrawal", text("reason", "x".repeat(300_000))),
                413,
                "too-large");
        refused(
                confluence.spec("author", page, "POST", "/epics", text("key", "A".repeat(100_000) + "-1")),
                400,
                "too-long");
        refused(
                products.get(Product.JIRA, "/rest/groundbreak/1.0/epics?key=" + "A".repeat(5_000) + "-1", "author"),
                400,
                "too-long");

        assertTrue(reason.get("message").asText().matches(".*4[.,]?000.*"), reason.toString());
        assertTrue(body.get("message").asText().matches(".*262[.,]?144.*"), body.toString());
    }

    @Test
    void givenANulInATitleThenItIsRefusedBeforeADatabaseSeesIt() {
        refused(
                products.send(
                        Product.CONFLUENCE,
                        "POST",
                        "/rest/groundbreak/1.0/wizard/check",
                        "author",
                        "{\"spaceKey\":\"DEMO\",\"title\":\"a\\u0000b\"}"),
                400,
                "bad-text");
    }

    private static JsonNode refused(HttpResponse<String> answer, int status, String code) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(code, Confluence.body(answer).get("code").asText());
        return Confluence.body(answer);
    }

    private static String text(String name, String value) {
        return "{\"" + name + "\":\"" + value + "\"}";
    }

    private static Write write(Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        Product product = method.getDeclaringClass().getName().contains(".jira.") ? Product.JIRA : Product.CONFLUENCE;
        String filled = path.replaceAll("\\{\\w+:[^}]*}[^}]*}", "1").replaceAll("\\{\\w+}", "1");
        return new Write(product, verb(method), "/rest/groundbreak/1.0" + filled);
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }
}
