package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundbreak.sandbox.confluence.content.CommentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;

/** Comments by {@code /rest/api}: those of a page, new ones, replies; and who may write any. */
final class CommentApi {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PERMISSION =
            "/rest/api/space/([A-Za-z0-9]+)/permissions/user/([\\w.-]+)/(grant|revoke)";

    private final HostServices services;
    private final ContentJson contents;
    private final Map<String, Function<CommentRecord, Object>> expansions;

    CommentApi(HostServices services, ContentJson contents) {
        this.services = services;
        this.contents = contents;
        this.expansions = Map.of(
                "ancestors", this::ancestors,
                "body.storage", comment -> ContentJson.body("storage", comment.body()),
                "history",
                        comment -> Map.of(
                                "createdDate",
                                ContentJson.time(comment.created()),
                                "createdBy",
                                contents.by(comment.creator())));
    }

    Map<String, JsonServlet.Handler> routes() {
        return Map.of(
                "GET /rest/api/content/*/child/comment",
                this::list,
                "PUT " + PERMISSION.replace("(", "(?:"),
                this::permission);
    }

    /** Whether a body asks for a comment. */
    static boolean isComment(JsonNode body) {
        return body.path("type").asText().equals("comment");
    }

    /** {@code container} names the page, the last of {@code ancestors} the comment that is replied to. */
    Object create(Call call) {
        JsonNode body = call.body();
        ContentRecord page = services.rights().readable(body.at("/container/id").asLong());
        JsonNode above = body.path("ancestors");
        Long parent = above.isEmpty()
                ? null
                : (Long) above.get(above.size() - 1).path("id").asLong();
        JsonNode storage = body.at("/body/storage/value");
        if (page.isHistorical() || page.isDraft() || !storage.isTextual()) {
            throw new NotModelled("a comment on anything but a page, or of another body than storage");
        }
        return json(services.comments().add(call.signedIn(), page, parent, storage.asText()), "history");
    }

    /** Comments are deleted at once, and are in no trash. */
    Object delete(Call call) {
        services.comments().remove(call.signedIn(), call.id());
        return null;
    }

    Object read(Call call) {
        return json(services.comments().find(call.id()), call.parameter("expand"));
    }

    /** Those that reply to nothing; with {@code depth=all} all of them. */
    private Object list(Call call) {
        ContentRecord page = services.rights().readable(call.id());
        boolean all = call.parameter("depth").equals("all");
        List<ObjectNode> found = services.comments().of(page).stream()
                .filter(comment -> all || comment.parentId() == null)
                .map(comment -> json(comment, call.parameter("expand")))
                .toList();
        return Map.of("results", found, "size", found.size());
    }

    private ObjectNode json(CommentRecord comment, String expand) {
        String path = services.entities().comment(comment.id()).getUrlPath();
        ObjectNode json = JSON.valueToTree(Map.of(
                "id",
                String.valueOf(comment.id()),
                "type",
                "comment",
                "status",
                "current",
                "_links",
                Map.of("webui", path, "base", services.host().baseUrl())));
        for (String name : expand.isEmpty() ? new String[0] : expand.split(",")) {
            if (!expansions.containsKey(name)) {
                throw new NotModelled("expand=" + name + " of a comment");
            }
            String[] steps = name.split("\\.");
            ObjectNode parent = steps.length == 1 ? json : json.withObject("/" + steps[0]);
            parent.set(
                    steps[steps.length - 1],
                    JSON.valueToTree(expansions.get(name).apply(comment)));
        }
        return json;
    }

    private Object ancestors(CommentRecord comment) {
        return Stream.ofNullable(comment.parentId())
                .map(id -> Map.of("id", String.valueOf(id), "type", "comment"))
                .toList();
    }

    /** Grants or revokes to create comments, and nothing else. */
    private Object permission(Call call) {
        services.rights().requireSpaceAdministrator();
        Matcher path = Pattern.compile(".*" + PERMISSION).matcher(call.request().getRequestURI());
        JsonNode operation = call.body().path(0);
        if (!path.matches()
                || !operation.path("targetType").asText().equals("comment")
                || !operation.path("operationKey").asText().equals("create")) {
            throw new NotModelled("permissions of a space other than to comment");
        }
        Account account = services.host()
                .accounts()
                .byKey(path.group(2))
                .orElseThrow(() -> new NotFoundException("No user with key " + path.group(2)));
        services.comments()
                .revoke(
                        services.rights().space(path.group(1)).id(),
                        account.key(),
                        path.group(3).equals("revoke"));
        return null;
    }
}
