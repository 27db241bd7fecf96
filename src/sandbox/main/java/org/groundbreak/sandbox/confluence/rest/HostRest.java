package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;

/** The host's {@code /rest/api}: what our tests and pages call. */
public final class HostRest extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient HostServices services;

    public HostRest(HostServices services) {
        this.services = services;
        ContentApi content = new ContentApi(services);
        PageFactsApi facts = new PageFactsApi(services, content);
        on("GET /user/current", (call, id) -> ContentJson.user(call.account()));
        on("GET /user", (call, id) -> user(call.parameter("username")));
        on(
                "GET /space",
                (call, id) -> ContentJson.page(
                        spaces(call).stream().map(ContentJson::space).toList(), 0, 25));
        on("GET /space/*", this::space);
        on("GET /content", content::list);
        on("POST /content", content::create);
        on("GET /content/*", content::read);
        on("PUT /content/*", content::update);
        on("GET /content/*/label", facts::labels);
        on("POST /content/*/label", facts::addLabels);
        on("DELETE /content/*/label", facts::removeLabel);
        on("GET /content/*/restriction/byOperation", facts::restrictions);
        on("PUT /content/*/restriction", facts::restrict);
    }

    private List<SpaceRecord> spaces(Call call) {
        return services.rights().maySeeSpaces(call.account()) ? services.store().spaces() : List.of();
    }

    private JsonNode space(Call call, String key) {
        return spaces(call).stream()
                .filter(space -> space.key().equalsIgnoreCase(key))
                .findFirst()
                .map(ContentJson::space)
                .orElseThrow(() -> new RestProblem(404, "No space with key : " + key));
    }

    private JsonNode user(String name) {
        return services.host()
                .accounts()
                .byName(name)
                .map(ContentJson::user)
                .orElseThrow(() -> new RestProblem(404, "No user found with username: " + name));
    }
}
