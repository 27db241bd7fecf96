package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.build.OurClasses;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;

/** In read-only mode no decision and no ADR is written, by whichever method, and none is offered. */
class ReadOnlyIT extends DecisionCase {

    private static final String REST = "/rest/groundbreak/1.0";
    private static final Set<String> RESOURCES = Set.of("DecisionResource", "DecisionAdrResource", "AdrResource");

    @Test
    void givenReadOnlyModeThenEveryWriteIsA405NothingIsOfferedAndNothingIsChanged() {
        long page = page(
                "Read only",
                daci("d1", "engineer", "", OPTIONS) + "<ac:structured-macro ac:name=\"groundbreak-adr-number\"/>"
                        + "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody><tr>"
                        + "<th>Status</th><td>Proposed</td></tr></tbody></table></ac:rich-text-body>"
                        + "</ac:structured-macro>");
        until(page, "engineer");
        assertTrue(only(page, "engineer").at("/may/decide").asBoolean());
        AdminBrowser admin =
                new AdminBrowser(products.sandbox().host(Product.CONFLUENCE).baseUrl());
        admin.submit("/admin/console.action", "readOnly=true");

        List<String> answers = new ArrayList<>();
        for (Method method : writes()) {
            HttpResponse<String> answer =
                    products.send(Product.CONFLUENCE, verb(method), path(method, page), "engineer", "{}");
            answers.add(answer.statusCode() + " "
                    + Confluence.body(answer).path("code").asText() + " " + path(method, page));
        }
        JsonNode may = only(page, "engineer").get("may");
        JsonNode adr = Confluence.json(products.get(Product.CONFLUENCE, REST + "/adrs/" + page, "engineer"));

        assertEquals(13, answers.size(), answers.toString());
        assertEquals(
                List.of(),
                answers.stream()
                        .filter(answer -> !answer.startsWith("405 read-only"))
                        .toList());
        assertFalse(may.toString().contains("true"), may.toString());
        assertFalse(adr.path("may").toString().contains("true"), adr.toString());
        assertEquals(1, version(page));
        assertEquals("IN_PROGRESS", only(page, "author").at("/status/name").asText());
        admin.submit("/admin/console.action", "readOnly=false");
        done(decide("engineer", page, "d1", 1));
        assertTrue(only(page, "engineer").at("/may/record").asBoolean());
        admin.submit("/admin/console.action", "readOnly=true");
        JsonNode decided = only(page, "engineer").get("may");
        admin.submit("/admin/console.action", "readOnly=false");
        assertFalse(decided.toString().contains("true"), decided.toString());
    }

    private static List<Method> writes() {
        return OurClasses.all().stream()
                .filter(type -> RESOURCES.contains(type.getSimpleName()))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> !method.isAnnotationPresent(GET.class) && verb(method) != null)
                .toList();
    }

    private static String path(Method method, long page) {
        Path own = method.getAnnotation(Path.class);
        String path = method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
        return REST
                + path.replaceAll("\\{contentId:[^}]*}[^}]*}", Long.toString(page))
                        .replaceAll("\\{decisionId}", "d1");
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
