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

/** The open rounds, for whoever watches over them. */
@ConfluenceComponent("groundbreakOpenRoundsResource")
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
public class OpenRoundsResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public OpenRoundsResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The open rounds of the spaces that the caller watches over, as a process owner or as their administrator, on pages that
     * he may view; the others are counted.
     *
     * @param space key of their space; none for all spaces
     * @param cursor what the answer before this one gave; none for the beginning
     * @return {@link OpenRoundsBody} with twenty rows at most → 200; a place that is not known → 400; not signed in → 401;
     *     does not watch over that space → 403; no such space, or hidden from the caller → 404
     */
    @GET
    @LicensedOnly
    public Response part(@QueryParam("space") String space, @QueryParam("cursor") String cursor) {
        return answers.of(() -> app.get(WaitingFeature.class).openRounds().part(space, cursor));
    }
}
