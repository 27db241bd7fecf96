package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.confluence.rest.JsonServlet.Call;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;

/** Labels and restrictions of one page. */
final class PageFactsApi {
    private final HostServices services;
    private final ContentApi content;

    PageFactsApi(HostServices services, ContentApi content) {
        this.services = services;
        this.content = content;
    }

    JsonNode labels(Call call, String id) {
        return labels(content.readable(call.account(), id));
    }

    JsonNode addLabels(Call call, String id) {
        ContentRecord page = content.editable(call.signedIn(), id);
        call.body().forEach(label -> services.labels()
                .add(page.id(), label.path("name").asText()));
        return labels(page);
    }

    JsonNode removeLabel(Call call, String id) {
        ContentRecord page = content.editable(call.signedIn(), id);
        services.labels().remove(page.id(), call.parameter("name"));
        return MissingNode.getInstance();
    }

    JsonNode restrictions(Call call, String id) {
        return restrictions(content.readable(call.account(), id));
    }

    JsonNode restrict(Call call, String id) {
        ContentRecord page = content.editable(call.signedIn(), id);
        for (JsonNode entry : call.body()) {
            List<String> keys = new ArrayList<>();
            entry.at("/restrictions/user")
                    .forEach(user ->
                            keys.add(known(user.path("username").asText()).key()));
            services.restrictions()
                    .set(page.id(), Operation.valueOf(entry.path("operation").asText()), keys);
        }
        return restrictions(page);
    }

    private JsonNode labels(ContentRecord page) {
        return ContentJson.labels(services.labels().labels(page.pageId()));
    }

    private Account known(String name) {
        return services.host()
                .accounts()
                .byName(name)
                .orElseThrow(() -> new RestProblem(400, "No user with name " + name));
    }

    private JsonNode restrictions(ContentRecord page) {
        ObjectNode json = JsonServlet.object();
        for (Operation operation : Operation.values()) {
            List<ObjectNode> users = services.restrictions().users(page.pageId(), operation).stream()
                    .map(key -> ContentJson.user(
                            services.host().accounts().byKey(key).orElse(null)))
                    .toList();
            json.putObject(operation.name())
                    .put("operation", operation.name())
                    .putObject("restrictions")
                    .set("user", ContentJson.page(users, 0, 200));
        }
        return json;
    }
}
