package org.groundbreak.jira.link;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
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
import org.groundbreak.jira.JiraApp;
import org.groundbreak.link.LinkFeature;

/** What Confluence tells, signed with the key of the pairing; no user is asked for. */
@JiraComponent("groundbreakJiraFactsResource")
@Path("/spec-facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpecFactResource {

    private final JiraApp app;

    @Inject
    public SpecFactResource(JiraApp app) {
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
     * Compares what Confluence believes to have told.
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

    /**
     * Tells which end of the chain of a spec is kept here.
     *
     * @param body {@link org.groundbreak.link.HeadQuestion}
     * @return as {@link org.groundbreak.link.SignedFacts#head}: 200, 400, 401, 405 in Confluence's read-only mode, 409, 413,
     *     415
     */
    @PUT
    @Path("/head")
    @UnrestrictedAccess
    @XsrfProtectionExcluded
    public Response head(@Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        return app.get(LinkFeature.class).facts().head(headers, uri, body);
    }
}
