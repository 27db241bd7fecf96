package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundbreak.build.RestMethod;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;

/** In read-only mode nothing is written by whichever method, and nothing is offered (rule G4). */
class ReadOnlyIT extends DecisionCase {

    private static final String REST = "/rest/groundbreak/1.0";

    /** What is a POST for its body alone; what would be kept beside its answer is not, says WizardEpicTest. */
    private static final Set<String> READING = Set.of("POST /wizard/check");

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

        List<String> written = new ArrayList<>();
        List<RestMethod> methods = writes();
        for (RestMethod method : methods) {
            HttpResponse<String> answer = admin.send(method.verb(), path(method, page), body(method));
            String code = Confluence.body(answer).path("code").asText();
            if (answer.statusCode() != 405 || !code.equals("read-only")) {
                written.add(method + ": " + answer.statusCode() + " " + code);
            }
        }
        JsonNode may = only(page, "engineer").get("may");
        JsonNode adr = Confluence.json(products.get(Product.CONFLUENCE, REST + "/adrs/" + page, "engineer"));

        assertEquals(List.of(), written);
        assertTrue(methods.size() > 50, methods.toString());
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

    /** All of this product but those of the peer, which are let in by their signature alone. */
    private static List<RestMethod> writes() {
        return RestMethod.all().stream()
                .filter(method -> method.writes()
                        && method.isOfConfluence()
                        && !method.method().isAnnotationPresent(UnrestrictedAccess.class)
                        && !READING.contains(method.toString()))
                .toList();
    }

    /** An empty object for whoever reads one; the server would end the connection on what nobody reads. */
    private static String body(RestMethod method) {
        return List.of(method.method().getParameterTypes()).contains(InputStream.class) ? "{}" : "";
    }

    private static String path(RestMethod method, long page) {
        return REST
                + method.path()
                        .replace("{contentId}", Long.toString(page))
                        .replace("{decisionId}", "d1")
                        .replaceAll("\\{(key|spaceKey|space)}", "DEMO")
                        .replaceAll("\\{\\w+}", "1");
    }
}
