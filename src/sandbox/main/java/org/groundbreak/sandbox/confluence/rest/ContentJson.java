package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;

/** Pages, spaces and users in the shapes of the host's public REST documentation. */
final class ContentJson {
    private static final Set<String> EXPANSIONS = Set.of(
            "",
            "body",
            "body.storage",
            "body.view",
            "version",
            "history",
            "history.lastUpdated",
            "ancestors",
            "space",
            "metadata.labels");
    /** Without {@code expand} a single page comes with these, a page in a list with none. */
    static final String DEFAULT = "history,space,version";

    private final HostServices services;

    ContentJson(HostServices services) {
        this.services = services;
    }

    /** @throws NotModelled for an expansion that the sandbox would otherwise leave out silently */
    ObjectNode content(ContentRecord c, String expand) {
        Set<String> wanted = Set.of(Arrays.stream(expand.split(",")).distinct().toArray(String[]::new));
        wanted.stream().filter(e -> !EXPANSIONS.contains(e)).findFirst().ifPresent(e -> {
            throw new NotModelled("expand=" + e);
        });
        ObjectNode json = summary(c);
        if (wanted.contains("space")) {
            json.set("space", space(c.space()));
        }
        if (wanted.contains("version")) {
            json.set("version", version(c));
        }
        if (wanted.contains("history") || wanted.contains("history.lastUpdated")) {
            json.set("history", history(c));
        }
        if (wanted.contains("ancestors")) {
            ArrayNode ancestors = json.putArray("ancestors");
            services.store().ancestors(c).forEach(a -> ancestors.add(summary(a)));
        }
        if (wanted.contains("metadata.labels")) {
            json.putObject("metadata").set("labels", labels(services.labels().labels(c.pageId())));
        }
        if (wanted.contains("body.storage")) {
            body(json, "storage", c.body());
        }
        if (wanted.contains("body.view")) {
            String html =
                    services.renderer().render(c.body(), services.entities().page(c), "display");
            body(json, "view", html);
        }
        return json;
    }

    private ObjectNode summary(ContentRecord c) {
        ObjectNode json = JsonServlet.object()
                .put("id", String.valueOf(c.id()))
                .put("type", "page")
                .put("status", c.status().word())
                .put("title", c.title());
        String base = services.host().baseUrl();
        json.putObject("_links")
                .put("webui", "/pages/viewpage.action?pageId=" + c.id())
                .put("self", base + "/rest/api/content/" + c.id())
                .put("base", base)
                .put("context", services.host().product().contextPath());
        return json;
    }

    private ObjectNode version(ContentRecord c) {
        ObjectNode json = JsonServlet.object();
        json.set("by", user(services.host().accounts().byKey(c.modifier()).orElse(null)));
        return json.put("when", time(c.modified()))
                .put("message", c.comment() == null ? "" : c.comment())
                .put("number", c.version())
                .put("minorEdit", false);
    }

    private ObjectNode history(ContentRecord c) {
        ObjectNode json = JsonServlet.object().put("latest", !c.isHistorical()).put("createdDate", time(c.created()));
        json.set("createdBy", user(services.host().accounts().byKey(c.creator()).orElse(null)));
        json.set("lastUpdated", version(c));
        return json;
    }

    private static void body(ObjectNode json, String representation, String value) {
        json.withObject("/body").putObject(representation).put("value", value).put("representation", representation);
    }

    static ObjectNode space(SpaceRecord space) {
        return JsonServlet.object()
                .put("id", space.id())
                .put("key", space.key())
                .put("name", space.name())
                .put("type", "global");
    }

    static ObjectNode user(Account account) {
        if (account == null) {
            return JsonServlet.object().put("type", "anonymous").put("displayName", "Anonymous");
        }
        return JsonServlet.object()
                .put("type", "known")
                .put("username", account.name())
                .put("userKey", account.key())
                .put("displayName", account.fullName());
    }

    static ObjectNode labels(List<String> names) {
        return page(names.stream().map(ContentJson::label).toList(), 0, 200);
    }

    private static ObjectNode label(String name) {
        return JsonServlet.object().put("prefix", "global").put("name", name).put("label", name);
    }

    /** A slice of a list: the results that come after {@code start}, at most {@code limit}. */
    static ObjectNode page(List<ObjectNode> all, int start, int limit) {
        List<ObjectNode> slice = all.stream().skip(start).limit(limit).toList();
        ObjectNode json = JsonServlet.object();
        json.putArray("results").addAll(slice);
        return json.put("start", start).put("limit", limit).put("size", slice.size());
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").format(instant.atOffset(ZoneOffset.UTC));
    }
}
