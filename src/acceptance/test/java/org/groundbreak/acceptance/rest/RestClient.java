package org.groundbreak.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.groundbreak.acceptance.User;

/** Calls one product. */
final class RestClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    RestClient(URI base) {
        this.base = base;
    }

    Answer get(User user, String path) {
        return send(request(user, path).GET(), "GET " + path);
    }

    Answer send(User user, String method, String path, JsonNode body) {
        return sendText(user, method, path, body == null ? "" : body.toString());
    }

    Answer sendText(User user, String method, String path, String body) {
        HttpRequest.Builder request = request(user, path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(request, method + " " + path);
    }

    private HttpRequest.Builder request(User user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("X-Atlassian-Token", "no-check");
        return user == null ? request : request.header("Authorization", user.authorization());
    }

    private Answer send(HttpRequest.Builder request, String call) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    call,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException e) {
            throw new IllegalStateException(call, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(call, e);
        }
    }
}
