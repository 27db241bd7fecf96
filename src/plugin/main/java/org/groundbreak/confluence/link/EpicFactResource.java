package org.groundbreak.confluence.link;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.link.LinkFeature;

/** What Jira tells, signed with the key of the pairing; no user is asked for. */
@ConfluenceComponent("groundbreakConfluenceFactsResource")
@Path("/epic-facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EpicFactResource {

    private final ConfluenceApp app;

    @Inject
    public EpicFactResource(ConfluenceApp app) {
        this.app = app;
    }

    /**
     * Takes a fact.
     *
     * @param body {@link org.groundbreak.link.FactMessage}
     * @return as {@link org.groundbreak.link.SignedFacts#put}: 200, 400, 401, 405 in Confluence's read-only mode, 409,
     *     413, 415
     */
    @PUT
    @UnrestrictedAccess
    @XsrfProtectionExcluded
    public Response put(@Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        return app.get(LinkFeature.class).facts().put(headers, uri, body);
    }

    /**
     * Compares what Jira believes to have told.
     *
     * @param body {@link org.groundbreak.link.FactInventory}
     * @return as {@link org.groundbreak.link.SignedFacts#compare}: 200, 400, 401, 405 in Confluence's read-only mode, 409,
     *     413, 415
     */
    @PUT
    @Path("/comparison")
    @UnrestrictedAccess
    @XsrfProtectionExcluded
    public Response compare(@Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        return app.get(LinkFeature.class).facts().compare(headers, uri, body);
    }
}
