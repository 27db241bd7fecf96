package org.groundbreak.confluence.waiting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** What waits for the caller. */
@ConfluenceComponent("groundbreakWaitingResource")
@Path("/waiting")
@Produces(MediaType.APPLICATION_JSON)
public class WaitingResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public WaitingResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * What the reviews of all spaces wait for the caller to do, on pages that he may view.
     *
     * @param cursor what the answer before this one gave; none for the beginning
     * @return {@link WaitingBody} with twenty rows at most → 200; a place that is not known → 400; not signed in → 401
     */
    @GET
    @LicensedOnly
    public Response part(@QueryParam("cursor") String cursor) {
        return answers.of(() -> app.get(WaitingFeature.class).waiting().part(cursor));
    }
}
