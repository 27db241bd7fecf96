package org.groundbreak.confluence.link;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.link.PairingState;

/** The pairing with Jira, for administrators. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@ConfluenceComponent("groundbreakConfluencePairingResource")
@Path("/pairing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public PairingResource(ConfluenceApp app) {
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
     * Pairs with the Jira of the primary application link.
     *
     * @param body an empty object; asked for so that no form of another site reaches this
     * @return {@link PairingState} → 200; not signed in → 401; no administrator here or there, or no secure administrator
     *     session → 403; no link to Jira, not authorised, or its address is not safe → 409; Jira down or odd → 502
     */
    @POST
    @Path("/start")
    @AdminOnly
    public Response start(@Context HttpServletRequest request, String body) {
        return answers.of(() -> {
            app.gate().requireSecureSession(request);
            return app.pairing().pair();
        });
    }
}
