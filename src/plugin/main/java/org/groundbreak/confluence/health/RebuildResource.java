package org.groundbreak.confluence.health;

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

/** The making anew of all rows, for administrators. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@ConfluenceComponent("groundbreakConfluenceRebuildResource")
@Path("/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private final ConfluenceApp app;

    @Inject
    public RebuildResource(ConfluenceApp app) {
        this.app = app;
    }

    /**
     * How it stands.
     *
     * @return {@link RebuildBody} → 200; not signed in → 401; no administrator → 403
     */
    @GET
    @AdminOnly
    @Consumes(MediaType.WILDCARD)
    public Response read() {
        return app.get(RebuildFeature.class).state();
    }

    /**
     * Begins it, in the background.
     *
     * @param body an empty object; asked for so that no form of another site reaches this
     * @return {@link RebuildBody} → 200; not signed in → 401; no administrator, or no secure administrator session → 403;
     *     read-only mode → 405; one is running already → 409
     */
    @POST
    @AdminOnly
    public Response start(@Context HttpServletRequest request, InputStream body) {
        return app.get(RebuildFeature.class).start(request);
    }
}
