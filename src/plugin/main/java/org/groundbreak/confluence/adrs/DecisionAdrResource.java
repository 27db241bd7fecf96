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

/** The ADR of a decision, in one click. */
@ConfluenceComponent("groundbreakDecisionAdrResource")
@Path("/decisions/{contentId: [0-9]{1,18}}/{decisionId}/adr")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionAdrResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public DecisionAdrResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Makes a page of a decision that was made, as whoever asks: below the page of the decision, in its space. Asking again
     * gives the page that is there.
     *
     * @return {@link DecisionAdr} → 200; not signed in → 401; may not make pages in the space → 403; page hidden, or no such
     *     decision → 404; read-only mode → 405; not decided, its texts erased, page unreadable, or it is being made → 409
     */
    @POST
    @LicensedOnly
    public Response make(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId) {
        return answers.write(request, () -> app.get(DecisionAdrFeature.class).make(contentId, decisionId));
    }
}
