package org.groundbreak.sandbox.confluence;

import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.Options;
import org.groundbreak.sandbox.SandboxTest;
import org.groundbreak.sandbox.TinyPlugin;
import org.groundbreak.sandbox.confluence.tiny.CreationLog;
import org.groundbreak.sandbox.confluence.tiny.LogMacro;
import org.groundbreak.sandbox.confluence.tiny.TinyContext;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.BeforeEach;

/** A Confluence over HTTP with a plugin that has a macro, a blueprint and a menu item. */
abstract class ConfluenceTest extends SandboxTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODULES =
            """
            <xhtml-macro key="log" name="log" class="%s">
              <parameters><parameter name="who" type="username"/>
                <parameter name="secret" type="string" hidden="true"/></parameters>
            </xhtml-macro>
            <web-item key="menu" section="system.content.action/tiny">
              <label key="Tiny item"/><link linkId="tiny-item">/plugins/servlet/tiny</link>
            </web-item>
            <web-item key="create" section="system.create.dialog/content">
              <label key="Tiny page"/><param name="blueprintKey" value="tiny"/>
              <resource name="icon" type="download" location="/tiny.svg">
                <param name="content-type" value="image/svg+xml"/>
              </resource>
            </web-item>
            <content-template key="template">
              <resource name="template" type="download" location="/template.xml"/>
              <context-provider class="%s"/>
            </content-template>
            <content-template key="index">
              <resource name="template" type="download" location="/index.xml"/>
            </content-template>
            <blueprint key="tiny" index-key="tiny-index" content-template-key="template" create-result="edit"
                       index-template-key="index" how-to-use-template="Tiny.howTo">
              <dialog-wizard key="wizard"><dialog-page id="one" template-key="Tiny.one" last="true"/></dialog-wizard>
            </blueprint>
            """
                    .formatted(LogMacro.class.getName(), TinyContext.class.getName());

    @BeforeEach
    void startConfluence() {
        Options options = Options.of(folder)
                .only(Product.CONFLUENCE, 0)
                .factory(Product.CONFLUENCE, ConfluenceProduct::new)
                .nodeModules(Path.of("none"))
                .database(Product.CONFLUENCE, "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        TinyPlugin plugin = new TinyPlugin()
                .classes(CreationLog.class, LogMacro.class, TinyContext.class)
                .index("component", CreationLog.class.getName())
                .index("exports", CreationLog.class.getName() + "#" + LifecycleAware.class.getName())
                .index("imports", EventPublisher.class.getName(), LabelManager.class.getName())
                .file("tiny.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .file(
                        "template.xml",
                        "<h1><at:var at:name=\"subject\"/></h1><at:var at:name=\"markup\" at:rawxhtml=\"true\"/>")
                .file("index.xml", "<p>All of <at:var at:name=\"templateLabel\"/></p>")
                .module(MODULES);
        start(Product.CONFLUENCE, options, plugin);
    }

    HttpResponse<String> post(String path, String user, String json) {
        return json("POST", path, user, json);
    }

    HttpResponse<String> put(String path, String user, String json) {
        return json("PUT", path, user, json);
    }

    private HttpResponse<String> json(String method, String path, String user, String json) {
        return send(request(path, user)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** A form of a page, as a browser sends it. */
    HttpResponse<String> form(String path, String user, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static JsonNode tree(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.body(), e);
        }
    }

    /** A page made by the author; its id. */
    String page(String title, String body) {
        HttpResponse<String> made = post("/rest/api/content", "author", content(title, body, 0));
        return tree(made).path("id").asText();
    }

    static String content(String title, String body, int version) {
        return JSON.createObjectNode()
                .put("type", "page")
                .put("title", title)
                .set("space", JSON.createObjectNode().put("key", "DEMO"))
                .toString()
                .replaceFirst(
                        "}$",
                        ",\"version\":{\"number\":" + version
                                + "},\"body\":{\"storage\":{\"representation\":\"storage\",\"value\":"
                                + JSON.valueToTree(body)
                                        .toString()
                                        .replace("\\", "\\\\")
                                        .replace("$", "\\$")
                                + "}}}");
    }
}
