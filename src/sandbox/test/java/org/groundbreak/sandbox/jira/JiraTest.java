package org.groundbreak.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.groundbreak.sandbox.Options;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.TinyPlugin;
import org.groundbreak.sandbox.host.Product;

/** Base of tests that ask a running Jira over HTTP. */
public abstract class JiraTest extends SandboxTest {
    protected JiraProduct jira;

    protected void startJira(TinyPlugin... plugins) {
        Options options = Options.of(folder)
                .only(Product.JIRA, 0)
                .factory(Product.JIRA, host -> jira = new JiraProduct(host))
                .database(Product.JIRA, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        start(Product.JIRA, options, plugins);
    }

    protected HttpResponse<String> json(String method, String path, String user, String body) {
        return send(request("/rest/api/2/" + path, user)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    protected JsonNode read(String path, String user) {
        return parse(get("/rest/api/2/" + path, user).body());
    }

    protected static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
