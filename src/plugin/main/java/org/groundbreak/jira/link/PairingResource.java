package org.groundbreak.jira.link;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.jira.JiraApp;
import org.groundbreak.link.PairingOffer;
import org.groundbreak.link.PairingState;

/** The pairing with Confluence, for administrators. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@JiraComponent("groundbreakJiraPairingResource")
@Path("/pairing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingResource {

    private final JiraApp app;
    private final Answers answers;

    @Inject
    public PairingResource(JiraApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * How the pairing stands.
     *
     * @return {@link PairingState} → 200; not signed in → 401; no administrator → 403
     */
    @GET
    @AdminOnly
    @Consumes(MediaType.WILDCARD)
    public Response read() {
        return answers.of(() -> PairingState.of(app.store()));
    }

    /**
     * Takes the key that Confluence made; called over the application link as the administrator who pairs. A secure
     * administrator session was asked for there.
     *
     * @param body {@link PairingOffer}
     * @return {@link PairingState} → 200; no key → 400; not signed in → 401; no administrator → 403; no link to
     *     Confluence, or its address is not safe → 409
     */
    @POST
    @AdminOnly
    public Response take(String body) {
        return answers.of(() -> app.pairing().take(answers.read(body, PairingOffer.class)));
    }
}
