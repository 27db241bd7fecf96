package org.groundbreak.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.NotModelled;

/** The host's {@code /rest/api}: what our tests and pages call, and 501 for the rest. */
public final class HostRest extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient HostServices services;
    private final transient ContentApi content;
    private final transient PageFactsApi facts;

    public HostRest(HostServices services) {
        this.services = services;
        this.content = new ContentApi(services);
        this.facts = new PageFactsApi(services, content);
    }

    @Override
    protected JsonNode answer(Call call) {
        if (call.is("GET /user/current")) {
            return ContentJson.user(call.account());
        }
        if (call.is("GET /user")) {
            return user(call.parameter("username"));
        }
        if (call.is("GET /space")) {
            List<SpaceRecord> visible = services.rights().maySeeSpaces(call.account())
                    ? services.store().spaces()
                    : List.of();
            return ContentJson.page(visible.stream().map(ContentJson::space).toList(), 0, 25);
        }
        if (call.is("GET /space/*")) {
            return ContentJson.space(readable(call.account(), call.part("GET /space/*")));
        }
        if (call.is("GET /content")) {
            return content.list(call);
        }
        if (call.is("POST /content")) {
            return content.create(call);
        }
        if (call.is("GET /content/*")) {
            return content.read(call, call.part("GET /content/*"));
        }
        if (call.is("PUT /content/*")) {
            return content.update(call, call.part("PUT /content/*"));
        }
        JsonNode answer = facts.answer(call);
        if (answer == null) {
            throw new NotModelled(call.route());
        }
        return answer;
    }

    private SpaceRecord readable(Account account, String key) {
        return services.store()
                .space(key)
                .filter(space -> services.rights().maySeeSpaces(account))
                .orElseThrow(() -> new RestProblem(404, "No space with key : " + key));
    }

    private JsonNode user(String name) {
        return services.host()
                .accounts()
                .byName(name)
                .map(ContentJson::user)
                .orElseThrow(() -> new RestProblem(404, "No user found with username: " + name));
    }

    static ObjectNode json() {
        return object();
    }
}
