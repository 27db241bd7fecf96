package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.create.Blueprints;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;

/** {@code /rest/api}: create, read and update pages, publish drafts, restrict who may do it. */
public final class ContentApi {
    private final HostServices services;
    private final Blueprints blueprints;
    private final ContentJson json;

    public ContentApi(HostServices services, Blueprints blueprints) {
        this.services = services;
        this.blueprints = blueprints;
        this.json = new ContentJson(services);
    }

    /** Its routes, for {@link JsonServlet}. */
    public Map<String, JsonServlet.Handler> routes() {
        return Map.of(
                "GET /rest/api/user", this::user,
                "POST /rest/api/content", this::create,
                "GET /rest/api/content/*", this::read,
                "PUT /rest/api/content/*", this::update,
                "PUT /rest/api/content/*/restriction", this::restrict,
                "POST /rest/api/content/blueprint/instance/*", this::publish,
                "POST /sandbox/editor/preview", this::preview);
    }

    private Object user(Call call) {
        call.signedIn();
        return ContentJson.user(services.account(call.parameter("username")));
    }

    private Object read(Call call) {
        if (!call.parameter("status").isEmpty()) {
            throw new NotModelled("content by status");
        }
        return json.content(services.rights().readable(call.id()), call);
    }

    private Object create(Call call) {
        Account account = call.signedIn();
        JsonNode body = page(call);
        SpaceRecord space = services.rights().space(body.at("/space/key").asText());
        JsonNode ancestors = body.path("ancestors");
        Long parent = ancestors.isEmpty()
                ? null
                : services.rights()
                        .readable(ancestors.get(ancestors.size() - 1).path("id").asLong())
                        .id();
        String title = body.path("title").asText();
        NewContent page = new NewContent(space, parent, title, storage(body), account.key(), null);
        return json.content(services.saver().create(page), call);
    }

    private Object update(Call call) {
        Account account = call.signedIn();
        ContentRecord old = services.rights().editable(call.id());
        JsonNode body = page(call);
        String text = body.has("body") ? storage(body) : old.body();
        String comment = body.at("/version/message").asText(null);
        Edit edit = new Edit(body.path("title").asText(old.title()), text, comment, account.key());
        int begunWith = body.at("/version/number").asInt() - 1;
        return json.content(services.saver().update(old.id(), begunWith, edit), call);
    }

    /** Publishes the draft of a blueprint as it is. */
    private Object publish(Call call) {
        Account account = call.signedIn();
        ContentRecord draft = services.rights().editable(call.id());
        String title = call.body().path("title").asText(draft.title());
        Edit edit = new Edit(title, draft.body(), null, account.key());
        return json.content(blueprints.publish(draft, edit), call);
    }

    private Object restrict(Call call) {
        call.signedIn();
        ContentRecord page = services.rights().editable(call.id());
        for (JsonNode entry : call.body()) {
            List<String> keys = new ArrayList<>();
            entry.at("/restrictions/user")
                    .forEach(user -> keys.add(
                            services.account(user.path("username").asText()).key()));
            Operation operation = Operation.valueOf(entry.path("operation").asText());
            services.restrictions().set(page.id(), operation, keys);
        }
        return call.body();
    }

    /** What the sandbox's own editor asks: is this well-formed, and how does it look. */
    private Object preview(Call call) {
        call.signedIn();
        try {
            String body = call.body().path("body").asText();
            return Map.of("html", services.renderer().render(body, null, "preview"));
        } catch (StorageFormatException e) {
            return Map.of("error", e.getMessage(), "line", e.line(), "column", e.column());
        }
    }

    private static JsonNode page(Call call) {
        JsonNode body = call.body();
        if (!body.path("type").asText("page").equals("page")
                || !body.path("status").asText("current").equals("current")) {
            throw new NotModelled("content other than current pages");
        }
        return body;
    }

    private static String storage(JsonNode body) {
        JsonNode storage = body.at("/body/storage/value");
        if (!storage.isTextual()) {
            throw new NotModelled("a body other than storage");
        }
        return storage.asText();
    }
}
