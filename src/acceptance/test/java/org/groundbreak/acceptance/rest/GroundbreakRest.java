package org.groundbreak.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.groundbreak.acceptance.Await;
import org.groundbreak.acceptance.User;

/** Our REST API in one product. Every answer, refusals included, is compared with {@code docs/openapi.yaml}. */
public final class GroundbreakRest {
    private static final String ROOT = "/rest/groundbreak/1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RestClient client;
    private final Description description = Description.ofThisVersion();

    /** @param product base URL */
    public GroundbreakRest(URI product) {
        client = new RestClient(product);
    }

    public Answer get(User user, String path) {
        return checked("GET", path, client.get(user, ROOT + path));
    }

    /** @param body null for none */
    public Answer send(User user, String method, String path, Map<String, ?> body) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (body != null) {
            body.forEach(json::putPOJO);
        }
        return sendText(user, method, path, body == null ? "" : json.toString());
    }

    /** A body that may be no JSON at all. */
    public Answer sendText(User user, String method, String path, String body) {
        return checked(method, path, client.sendText(user, method, ROOT + path, body));
    }

    /** The panel of a spec. */
    public JsonNode spec(User user, long contentId) {
        return get(user, "/specs/" + contentId).body(200);
    }

    /** The panel once the page has been noticed in the background. */
    public JsonNode registered(User user, long contentId) {
        Await.until(PATIENCE, () -> spec(user, contentId).get("spec").isObject());
        return spec(user, contentId);
    }

    public Answer nameApprover(User user, long contentId, String approver) {
        return send(user, "PUT", "/specs/" + contentId + "/approver", Map.of("userName", approver));
    }

    public Answer approve(User user, long contentId, int version) {
        return send(user, "POST", "/specs/" + contentId + "/approval", Map.of("pageVersion", version));
    }

    public Answer withdraw(User user, long contentId, String reason) {
        return send(user, "POST", "/specs/" + contentId + "/withdrawal", Map.of("reason", reason));
    }

    private Answer checked(String method, String path, Answer answer) {
        description.check(method, path, answer);
        return answer;
    }
}
