package org.groundbreak.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.TinyPlugins;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a product refuses or shrugs off, said in the bytes that a client of ours would not send. */
class StrictnessTest extends SandboxTest {
    private static final String REST = "/jira/rest/tiny/1.0/hello";
    private static final String BASIC = "Authorization: Basic YXV0aG9yOmF1dGhvcg==";
    private static final String JSON = "Content-Type: application/json";
    private static final String BODY = "{\"text\":\"x\"}";

    private String origin;

    @BeforeEach
    void start() {
        start(Product.JIRA, TinyPlugins.right());
        origin = URI.create(sandbox.host(Product.JIRA).baseUrl())
                .resolve("/")
                .toString()
                .replaceFirst("/$", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {REST, "/jira/plugins/servlet/tiny", "/jira/login", "/jira/nothing"})
    void givenTrace_whenAsked_thenItIsNotAllowedAndNothingIsSentBack(String path) throws IOException {
        String answer = ask("TRACE " + path, "", BASIC, "X-Secret: hidden");

        assertEquals(405, status(answer), answer);
        assertFalse(answer.contains("hidden"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de;q=x", ";;;", "de;q=7", "\u00ff", "x-y-z-,,-", "*-*-*"})
    void givenAMalformedAcceptLanguage_whenAsked_thenThePageIsThere(String header) throws IOException {
        String answer = ask("GET /jira/plugins/servlet/tiny", "", BASIC, "Accept-Language: " + header);

        assertEquals(200, status(answer), answer);
    }

    @Test
    void givenAPostWithoutContentType_thenTheXsrfCheckFailsUnlessTheHeaderSaysNoCheck() throws IOException {
        assertEquals(403, status(ask("POST " + REST, BODY, BASIC)));
        assertEquals(200, status(ask("POST " + REST, BODY, BASIC, "X-Atlassian-Token: no-check", JSON)));
        assertFalse(
                ask("POST " + REST, BODY, BASIC, "X-Atlassian-Token: no-check").contains("XSRF check failed"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, 403",
        "multipart/form-data; boundary=x, 403",
        "TEXT/PLAIN; charset=utf-8, 403",
        "application/json, 200"
    })
    void givenAPost_thenTheContentTypesOfFormsFail(String type, int expected) throws IOException {
        assertEquals(expected, status(ask("POST " + REST, BODY, BASIC, "Content-Type: " + type)));
    }

    @Test
    void givenAPostFromAPageOfAnotherSite_thenTheXsrfCheckFailsWhateverItsContentType() throws IOException {
        for (String header :
                List.of("Origin: https://evil.example", "Origin: null", "Referer: https://evil.example/x")) {
            String answer = ask("POST " + REST, BODY, BASIC, JSON, "X-Atlassian-Token: no-check", header);
            assertEquals(403, status(answer), header);
            assertTrue(answer.contains("XSRF check failed"), answer);
        }
        assertEquals(200, status(ask("POST " + REST, BODY, BASIC, JSON, "Origin: " + origin)));
        assertEquals(
                200, status(ask("POST " + REST, BODY, BASIC, JSON, "Referer: " + origin + "/jira/browse/A-1?x=y")));
        assertEquals(200, status(ask("GET " + REST, "", BASIC, "Origin: https://evil.example")));
    }

    @Test
    void givenHeadAndOptions_thenTheyAnswerForWhoMayAskAndTellNothingElse() throws IOException {
        assertEquals(200, status(ask("HEAD " + REST, "", BASIC)));
        assertEquals(401, status(ask("HEAD " + REST, "")));
        assertEquals(200, status(ask("OPTIONS " + REST, "", BASIC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jira/rest/tiny/1.0/%zz", "/jira/%", "/jira/rest/tiny/1.0/%c0%ae%c0%ae/x", "/jira/a%00b"})
    void givenBadPercentEncodingInThePath_thenItIsABadRequestOrNotFound(String path) throws IOException {
        int status = status(ask("GET " + path, "", BASIC));

        assertTrue(status == 400 || status == 404, "status " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jira/login?os_destination=%zz",
                "/jira/login?mode=%0d%0ax",
                "/jira/login?mode=%ff",
                "/jira/login?%"
            })
    void givenBadPercentEncodingInTheQuery_thenItIsNoErrorOfTheServer(String path) throws IOException {
        int status = status(ask("GET " + path, ""));

        assertTrue(status < 500, "status " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie: =;;;\"",
                "Cookie: mode=\"",
                "Cookie: a\u00ff=b; mode=dark",
                "Cookie: JSESSIONID-jira=../../x"
            })
    void givenABadCookie_thenThePageIsThere(String header) throws IOException {
        assertEquals(200, status(ask("GET /jira/login", "", header)));
    }

    @Test
    void givenAnOverlongHeader_thenItIsRefused() throws IOException {
        int status = status(ask("GET /jira/login", "", "X-Long: " + "x".repeat(100_000)));

        assertTrue(status == 431 || status == 400, "status " + status);
    }

    @Test
    void givenAFormInACharsetNobodyKnows_thenItIsNoErrorOfTheServer() throws IOException {
        String type = "Content-Type: application/x-www-form-urlencoded; charset=nonsense";

        int status = status(ask("POST /jira/login", "os_username=author", type));

        assertTrue(status >= 400 && status < 500, "status " + status);
    }

    /** One request in plain bytes (ISO 8859-1), and all that comes back. */
    private String ask(String line, String body, String... headers) throws IOException {
        URI base = URI.create(origin);
        StringBuilder request = new StringBuilder(line + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static int status(String answer) {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
