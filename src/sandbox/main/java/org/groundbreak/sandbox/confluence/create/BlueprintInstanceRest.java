package org.groundbreak.sandbox.confluence.create;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.Edit;
import org.groundbreak.sandbox.confluence.rest.JsonServlet;
import org.groundbreak.sandbox.confluence.rest.RestProblem;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;

/** {@code /rest/api/content/blueprint/instance}: publishes the draft of a blueprint as it is. */
public final class BlueprintInstanceRest extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient HostServices services;
    private final transient Blueprints blueprints;

    public BlueprintInstanceRest(HostServices services, Blueprints blueprints) {
        this.services = services;
        this.blueprints = blueprints;
        on("POST /*", this::publish);
    }

    private JsonNode publish(Call call, String id) {
        Account account = call.signedIn();
        ContentRecord draft = services.store()
                .find(Long.parseLong(id))
                .filter(content -> content.isDraft() && services.rights().mayEdit(account, content))
                .orElseThrow(() -> new RestProblem(404, "No draft found with id: " + id));
        String title = call.body().path("title").asText(draft.title());
        ContentRecord page = blueprints.publish(account, draft, new Edit(title, draft.body(), null, account.key()));
        return object().put("id", String.valueOf(page.id()))
                .put("type", "page")
                .put("status", page.status().word())
                .put("title", page.title());
    }
}
