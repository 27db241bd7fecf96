package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;

/** Pages, spaces and users in the shapes of the host's public REST documentation. */
final class ContentJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** As the product writes it, with the context path. */
    private static final String PICTURE = Product.CONFLUENCE.contextPath() + DefaultPicture.PATH;

    private static final int PICTURE_SIZE = 48;
    private static final String WITHOUT_EXPAND = "history,space,version";

    private final HostServices services;
    private final Map<String, Function<ContentRecord, Object>> expansions;

    ContentJson(HostServices services) {
        this.services = services;
        this.expansions = Map.of(
                "ancestors",
                        c -> services.store().ancestors(c).stream()
                                .map(this::summary)
                                .toList(),
                "body.storage", c -> body("storage", c.body()),
                "body.view",
                        c -> body(
                                "view",
                                services.renderer()
                                        .render(c.body(), services.entities().page(c), "display")),
                "history", this::history,
                "metadata.labels", this::labels,
                "space", c -> space(c.space()),
                "version", this::version);
    }

    /**
     * A page with what the parameter {@code expand} names.
     *
     * @throws NotModelled for an expansion that the sandbox would otherwise leave out silently
     */
    ObjectNode content(ContentRecord c, Call call) {
        ObjectNode json = JSON.valueToTree(summary(c));
        String wanted = call.parameter("expand");
        for (String name : (wanted.isEmpty() ? WITHOUT_EXPAND : wanted).split(",")) {
            Function<ContentRecord, Object> expansion =
                    Optional.ofNullable(expansions.get(name)).orElseThrow(() -> new NotModelled("expand=" + name));
            String[] path = name.split("\\.");
            ObjectNode parent = path.length == 1 ? json : json.withObject("/" + path[0]);
            parent.set(path[path.length - 1], JSON.valueToTree(expansion.apply(c)));
        }
        return json;
    }

    static Map<String, Object> user(Account account) {
        return Map.of(
                "type", "known",
                "username", account.name(),
                "userKey", account.key(),
                "displayName", account.fullName(),
                "profilePicture",
                        Map.of("path", PICTURE, "width", PICTURE_SIZE, "height", PICTURE_SIZE, "isDefault", true));
    }

    private Map<String, Object> summary(ContentRecord c) {
        String base = services.host().baseUrl();
        return Map.of(
                "id", String.valueOf(c.id()),
                "type", "page",
                "status", c.status().word(),
                "title", c.title(),
                "_links",
                        Map.of(
                                "webui",
                                "/pages/viewpage.action?pageId=" + c.id(),
                                "self",
                                base + "/rest/api/content/" + c.id(),
                                "base",
                                base,
                                "context",
                                services.host().product().contextPath()));
    }

    private Map<String, Object> version(ContentRecord c) {
        return Map.of(
                "by", by(c.modifier()),
                "when", time(c.modified()),
                "message", Optional.ofNullable(c.comment()).orElse(""),
                "number", c.version(),
                "minorEdit", false);
    }

    private Map<String, Object> history(ContentRecord c) {
        return Map.of(
                "latest", !c.isHistorical(),
                "createdDate", time(c.created()),
                "createdBy", by(c.creator()));
    }

    /** The global labels of a page. */
    Map<String, Object> labels(ContentRecord c) {
        return Map.of(
                "results",
                services.labels().labels(c.id()).stream()
                        .map(name -> Map.of("prefix", "global", "name", name))
                        .toList());
    }

    private static Map<String, Object> space(SpaceRecord space) {
        return Map.of("id", space.id(), "key", space.key(), "name", space.name(), "type", "global");
    }

    static Map<String, Object> body(String representation, String value) {
        return Map.of("value", value, "representation", representation);
    }

    Map<String, Object> by(String userKey) {
        return user(services.host().accounts().byKey(userKey).orElseThrow());
    }

    static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx").format(instant.atOffset(ZoneOffset.UTC));
    }
}
