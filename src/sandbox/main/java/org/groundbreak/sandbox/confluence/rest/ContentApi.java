package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.content.NewContent;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.rest.JsonServlet.Call;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;

/** {@code /rest/api/content}: list, create, read and update pages. */
final class ContentApi {
    private final HostServices services;
    private final ContentJson json;

    ContentApi(HostServices services) {
        this.services = services;
        this.json = new ContentJson(services);
    }

    JsonNode list(Call call, String none) {
        if (!List.of("", "page").contains(call.parameter("type"))
                || !call.parameter("status").isEmpty()) {
            throw new NotModelled("list of content by type or status");
        }
        String key = call.parameter("spaceKey");
        String title = call.parameter("title");
        List<ContentRecord> found = services.store().spaces().stream()
                .filter(space -> key.isEmpty() || space.key().equalsIgnoreCase(key))
                .flatMap(space -> title.isEmpty()
                        ? services.store().pages(space).stream()
                        : services.store().find(space, title).stream())
                .toList();
        List<ObjectNode> shown = services.rights().visible(call.account(), found).stream()
                .map(c -> json.content(c, call.parameter("expand")))
                .toList();
        return ContentJson.page(shown, call.number("start", 0), call.number("limit", 25));
    }

    JsonNode read(Call call, String id) {
        ContentRecord content = readable(call.account(), id);
        if (call.parameter("status").equals("historical")) {
            int version = call.number("version", 0);
            content = services.store().versions(content.pageId()).stream()
                    .filter(v -> v.version() == version)
                    .findFirst()
                    .orElseThrow(() -> missing(id));
        }
        return json.content(content, expand(call));
    }

    JsonNode create(Call call, String none) {
        Account account = call.signedIn();
        JsonNode body = call.body();
        requirePage(body);
        String key = body.at("/space/key").asText();
        SpaceRecord space = services.rights()
                .space(account, key)
                .orElseThrow(() -> new RestProblem(403, "User not permitted to create content in space " + key));
        JsonNode ancestors = body.path("ancestors");
        JsonNode last = ancestors.path(Math.max(0, ancestors.size() - 1)).path("id");
        Long parent = last.isMissingNode()
                ? null
                : Long.valueOf(readable(account, last.asText()).id());
        String title = body.path("title").asText();
        NewContent page = NewContent.page(space, parent, title, storage(body), account.key());
        return json.content(services.saver().create(page), expand(call));
    }

    JsonNode update(Call call, String id) {
        Account account = call.signedIn();
        ContentRecord old = editable(account, id);
        JsonNode body = call.body();
        requirePage(body);
        int number = body.at("/version/number").asInt();
        String message = body.at("/version/message").asText("");
        String text = body.has("body") ? storage(body) : old.body();
        Edit edit = new Edit(
                body.path("title").asText(old.title()), text, message.isEmpty() ? null : message, account.key());
        return json.content(services.saver().update(old.id(), number - 1, edit), expand(call));
    }

    /** The content of this id if the account may view it, else 404: existence is a secret. */
    ContentRecord readable(Account account, String id) {
        return services.store()
                .find(Long.parseLong(id))
                .filter(c -> services.rights().mayView(account, c))
                .orElseThrow(() -> missing(id));
    }

    ContentRecord editable(Account account, String id) {
        ContentRecord content = readable(account, id);
        if (!services.rights().mayEdit(account, content)) {
            throw new RestProblem(403, "User not permitted to edit content with id " + id);
        }
        return content;
    }

    private static String expand(Call call) {
        return call.parameter("expand").isEmpty() ? ContentJson.DEFAULT : call.parameter("expand");
    }

    private static RestProblem missing(String id) {
        return new RestProblem(
                404,
                "No content found with id: ContentId{id=" + id
                        + "} or the calling user does not have permission to view the content");
    }

    private static void requirePage(JsonNode body) {
        if (!body.path("type").asText("page").equals("page")
                || !body.path("status").asText("current").equals("current")) {
            throw new NotModelled("content other than current pages");
        }
    }

    private static String storage(JsonNode body) {
        JsonNode storage = body.at("/body/storage/value");
        if (!storage.isTextual()) {
            throw new NotModelled("a body other than storage");
        }
        return storage.asText();
    }
}
