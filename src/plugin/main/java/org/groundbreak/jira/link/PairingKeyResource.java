package org.groundbreak.jira.link;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
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
import java.io.InputStream;
import org.groundbreak.jira.JiraApp;
import org.groundbreak.link.pairing.PairingDesk;
import org.groundbreak.link.pairing.PairingFeature;
import org.groundbreak.link.pairing.PairingKey;
import org.groundbreak.link.pairing.PairingState;

/** The pairing with Confluence, for administrators. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@JiraComponent("groundbreakJiraPairingResource")
@Path("/confluence-pairing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingKeyResource {

    private final PairingDesk desk;

    @Inject
    public PairingKeyResource(JiraApp app) {
        this.desk = app.get(PairingFeature.class).desk();
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
        return desk.state();
    }

    /**
     * Takes the key that Confluence made: handed over by the application link as the administrator who pairs, or pasted on
     * the health page.
     *
     * @param body {@link PairingKey}
     * @return {@link PairingState} → 200; no key → 400; not signed in → 401; no administrator, or no secure administrator
     *     session → 403; no link to Confluence, or its address is not safe → 409
     */
    @POST
    @AdminOnly
    public Response take(@Context HttpServletRequest request, InputStream body) {
        return desk.take(request, body);
    }
}
