package org.groundbreak.sandbox.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One demo user at one product: signs in as in a browser, then sends forms and calls REST within that session. */
final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final String base;
    private final String name;

    /**
     * Signs in.
     *
     * @param base address of the product, without a slash at the end
     * @param name of the user, which is his password
     */
    Visitor(String base, String name) {
        this.base = base;
        this.name = name;
        form("/login", Map.of("os_username", name, "os_password", name));
    }

    /** What the product answers; missing when it answers with nothing. */
    JsonNode get(String path) {
        return send("GET", path, null, "application/json");
    }

    /** The same, for a request with a body of JSON. */
    JsonNode send(String method, String path, JsonNode body) {
        return send(method, path, body.toString(), "application/json");
    }

    /** Sends a form, as the pages of the product have them. */
    void form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        send("POST", path, body, "application/x-www-form-urlencoded");
    }

    private JsonNode send(String method, String path, String body, String type) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        String what = method + " " + path + " by " + name;
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            boolean json =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
            // A form that was taken leads on to another page; one that was not is shown again.
            boolean taken = type.equals("application/json") ? answer.statusCode() < 300 : answer.statusCode() == 302;
            if (!taken) {
                throw new DemoFailed(what + " was answered with " + answer.statusCode() + (json ? reason(answer) : ""));
            }
            return json ? JSON.readTree(answer.body()) : MissingNode.getInstance();
        } catch (IOException e) {
            throw new DemoFailed(what + " had no answer (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailed(what + " was interrupted", e);
        }
    }

    private static String reason(HttpResponse<String> answer) throws JsonProcessingException {
        JsonNode body = JSON.readTree(answer.body());
        String message = body.path("message").asText();
        return ": " + (message.isEmpty() ? body : message);
    }
}
