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
import java.io.InputStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.link.pairing.KeyMaker;
import org.groundbreak.link.pairing.PairingDesk;
import org.groundbreak.link.pairing.PairingFeature;
import org.groundbreak.link.pairing.PairingState;
import org.groundbreak.link.pairing.ShownKey;

/** The pairing with Jira, for administrators. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@ConfluenceComponent("groundbreakConfluencePairingResource")
@Path("/jira-pairing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PairingStartResource {

    private final PairingDesk desk;
    private final KeyMaker pairing;

    @Inject
    public PairingStartResource(ConfluenceApp app) {
        this.desk = app.get(PairingFeature.class).desk();
        this.pairing = app.get(PairingFeature.class).keys();
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
     * Pairs with the Jira of the primary application link.
     *
     * @param body an empty object; asked for so that no form of another site reaches this
     * @return {@link PairingState} → 200; not signed in → 401; no administrator here or there, or no secure administrator
     *     session here or there → 403; read-only mode → 405; no link to Jira, not authorised, or an address is not safe →
     *     409; Jira down or odd → 502
     */
    @POST
    @Path("/start")
    @AdminOnly
    public Response start(@Context HttpServletRequest request, InputStream body) {
        return desk.secured(request, pairing::pair);
    }

    /**
     * Makes a key and shows it this once, to be pasted in Jira.
     *
     * @param body an empty object; asked for so that no form of another site reaches this
     * @return {@link ShownKey} → 200; not signed in → 401; no administrator, or no secure administrator session → 403;
     *     read-only mode → 405; no link to Jira, or its address is not safe → 409
     */
    @POST
    @Path("/key")
    @AdminOnly
    public Response show(@Context HttpServletRequest request, InputStream body) {
        return desk.secured(request, pairing::show);
    }
}
