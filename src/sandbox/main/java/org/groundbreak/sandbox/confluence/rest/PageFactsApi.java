package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
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

    /** Null for a route that is neither. */
    JsonNode answer(Call call) {
        if (call.is("GET /content/*/label")) {
            return labels(content.readable(call.account(), call.part("GET /content/*/label")));
        }
        if (call.is("POST /content/*/label")) {
            return addLabels(call, content.editable(call.signedIn(), call.part("POST /content/*/label")));
        }
        if (call.is("DELETE /content/*/label")) {
            ContentRecord page = content.editable(call.signedIn(), call.part("DELETE /content/*/label"));
            services.labels().remove(page.id(), call.parameter("name"));
            return MissingNode.getInstance();
        }
        if (call.is("GET /content/*/restriction/byOperation")) {
            return restrictions(content.readable(call.account(), call.part("GET /content/*/restriction/byOperation")));
        }
        if (call.is("PUT /content/*/restriction")) {
            return restrict(call, content.editable(call.signedIn(), call.part("PUT /content/*/restriction")));
        }
        return null;
    }

    private JsonNode labels(ContentRecord page) {
        return ContentJson.labels(services.labels().labels(page.pageId()));
    }

    private JsonNode addLabels(Call call, ContentRecord page) {
        call.body().forEach(label -> services.labels()
                .add(page.id(), label.path("name").asText()));
        return labels(page);
    }

    private JsonNode restrict(Call call, ContentRecord page) {
        for (JsonNode entry : call.body()) {
            Operation operation = Operation.valueOf(entry.path("operation").asText());
            List<String> keys = StreamSupport.stream(
                            entry.at("/restrictions/user").spliterator(), false)
                    .map(user -> known(user.path("username").asText()).key())
                    .toList();
            services.restrictions().set(page.id(), operation, keys);
        }
        return restrictions(page);
    }

    private Account known(String name) {
        return services.host()
                .accounts()
                .byName(name)
                .orElseThrow(() -> new RestProblem(400, "No user with name " + name));
    }

    private JsonNode restrictions(ContentRecord page) {
        ObjectNode json = HostRest.json();
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
