package org.groundbreak.confluence.adrs;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** The ADR of the outcome of a round, in one click. */
@ConfluenceComponent("groundbreakRoundAdrResource")
@Path("/specs/{contentId: [0-9]{1,18}}/adr")
@Produces(MediaType.APPLICATION_JSON)
public class RoundAdrResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public RoundAdrResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Makes a page of the outcome of the latest round, as whoever asks: below the page of the spec, in its space. Asking again
     * gives the page that is there.
     *
     * @return {@link DecisionAdr} → 200; not signed in → 401; may not make pages in the space → 403; page hidden → 404;
     *     read-only mode → 405; no round was closed as approved or rejected, or the record is being made → 409
     */
    @POST
    @LicensedOnly
    public Response make(@Context HttpServletRequest request, @PathParam("contentId") long contentId) {
        return answers.write(request, () -> app.get(RoundAdrFeature.class).make(contentId));
    }
}
