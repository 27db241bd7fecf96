package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRefused;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.create.Blueprints;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;

/** {@code /rest/api}: create, read and update pages, publish drafts, restrict who may do it; comments too. */
public final class ContentApi {
    private final HostServices services;
    private final Blueprints blueprints;
    private final ContentJson json;
    private final CommentApi comments;

    public ContentApi(HostServices services, Blueprints blueprints) {
        this.services = services;
        this.blueprints = blueprints;
        this.json = new ContentJson(services);
        this.comments = new CommentApi(services, json);
    }

    /** Its routes, for {@link JsonServlet}. */
    public Map<String, JsonServlet.Handler> routes() {
        Map<String, JsonServlet.Handler> routes = new HashMap<>(comments.routes());
        routes.putAll(Map.of(
                "GET /rest/api/user", this::user,
                "POST /rest/api/content", this::create,
                "GET /rest/api/content/*", this::read,
                "PUT /rest/api/content/*", this::update,
                "DELETE /rest/api/content/*", this::delete,
                "PUT /rest/api/content/*/restriction", this::restrict,
                "GET /rest/api/content/*/label", this::labels,
                "POST /rest/api/content/*/label", this::label,
                "POST /rest/api/content/blueprint/instance/*", this::publish,
                "POST /sandbox/editor/preview", this::preview));
        return routes;
    }

    private Object user(Call call) {
        call.signedIn();
        return ContentJson.user(services.account(call.parameter("username")));
    }

    private Object read(Call call) {
        if (services.comments().isComment(call.id())) {
            return comments.read(call);
        }
        return json.content(byStatus(call), call);
    }

    /** What is in the trash is there only for who asks for it. */
    private ContentRecord byStatus(Call call) {
        return switch (call.parameter("status")) {
            case "", "current" -> services.rights().readable(call.id());
            case "trashed" -> services.rights().trashed(call.id());
            default -> throw new NotModelled("content by status");
        };
    }

    /** Into the trash; with {@code status=trashed} out of it and gone. */
    private Object delete(Call call) {
        call.signedIn();
        if (services.comments().isComment(call.id())) {
            return comments.delete(call);
        }
        if (byStatus(call).isTrashed()) {
            services.rights().requireSpaceAdministrator();
            services.life().purge(call.id());
        } else {
            services.life().trash(services.rights().editable(call.id()).id());
        }
        return null;
    }

    /** As the documentation has it: the next version's number and {@code "status": "current"}, nothing else is looked at. */
    private ContentRecord restore(ContentRecord trashed, JsonNode body) {
        services.rights().requireSpaceAdministrator();
        if (body.at("/version/number").asInt() != trashed.version() + 1) {
            throw new ContentRefused(
                    ContentRefused.Reason.VERSION_CONFLICT,
                    "Version must be incremented on update. Current version is: " + trashed.version());
        }
        return services.life().restore(trashed.id());
    }

    private Object create(Call call) {
        Account account = call.signedIn();
        if (CommentApi.isComment(call.body())) {
            return comments.create(call);
        }
        JsonNode body = page(call);
        SpaceRecord space = services.rights().space(body.at("/space/key").asText());
        Long parent = parent(body).map(ContentRecord::id).orElse(null);
        String title = body.path("title").asText();
        NewContent page = new NewContent(space, parent, title, storage(body), account.key(), null);
        return json.content(services.saver().create(page), call);
    }

    private Object update(Call call) {
        Account account = call.signedIn();
        JsonNode body = page(call);
        if (body.path("status").asText().equals("current")
                && services.store()
                        .find(call.id())
                        .filter(ContentRecord::isTrashed)
                        .isPresent()) {
            return json.content(restore(services.rights().trashed(call.id()), body), call);
        }
        ContentRecord old = services.rights().editable(call.id());
        String text = body.has("body") ? storage(body) : old.body();
        String comment = body.at("/version/message").asText(null);
        Edit edit = new Edit(body.path("title").asText(old.title()), text, comment, account.key());
        int begunWith = body.at("/version/number").asInt() - 1;
        ContentRecord saved = services.store().inTransaction(() -> {
            ContentRecord page = services.saver().update(old.id(), begunWith, edit);
            return parent(body)
                    .filter(parent -> !Objects.equals(parent.id(), old.parentId()))
                    .map(parent -> services.life().move(page.id(), parent.space(), parent.id()))
                    .orElse(page);
        });
        return json.content(saved, call);
    }

    /** The page that is to be right above, if one is named. */
    private Optional<ContentRecord> parent(JsonNode body) {
        JsonNode ancestors = body.path("ancestors");
        return ancestors.isEmpty()
                ? Optional.empty()
                : Optional.of(services.rights()
                        .readable(ancestors.get(ancestors.size() - 1).path("id").asLong()));
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

    private Object labels(Call call) {
        return json.labels(services.rights().readable(call.id()));
    }

    /** Adds global labels; answers with all there are. */
    private Object label(Call call) {
        call.signedIn();
        ContentRecord page = services.rights().editable(call.id());
        for (JsonNode label : call.body()) {
            if (!label.path("prefix").asText().equals("global")) {
                throw new NotModelled("labels of another prefix");
            }
            services.life().addLabel(page.id(), label.path("name").asText());
        }
        return json.labels(page);
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
