package org.groundbreak.confluence.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.reviews.AdditionRequest;
import org.groundbreak.confluence.reviews.ClosingRequest;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.groundbreak.confluence.reviews.ReplacementRequest;
import org.groundbreak.confluence.reviews.ReviewsFeature;
import org.groundbreak.confluence.reviews.RoundProposal;
import org.groundbreak.confluence.reviews.RoundRequest;
import org.groundbreak.confluence.reviews.WindowRequest;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Answers;

/**
 * The review round of a spec. Errors are {@code {code, message, id}}; see docs/openapi.yaml. Whatever changes something
 * answers with the panel as it is afterwards.
 */
@ConfluenceComponent("groundbreakRoundResource")
@Path("/specs/{contentId: [0-9]{1,18}}/round")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public RoundResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * What the settings propose for a round.
     *
     * @return {@link RoundProposal} → 200; not signed in → 401; no such page, or hidden → 404
     */
    @GET
    @Path("/proposal")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response proposal(@PathParam("contentId") long contentId) {
        return answers.of(() -> app.get(PanelFeature.class).reviews().proposal(contentId));
    }

    /**
     * Who of these users could review, for whoever may start a round, or add or replace a reviewer now.
     *
     * @param names user names, 20 at most
     * @return {@link org.groundbreak.confluence.people.CandidateList} → 200; more than 20, or too long → 400; not signed
     *     in → 401; may do neither, or may not look people up → 403; hidden → 404
     */
    @GET
    @Path("/candidates")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response candidates(@PathParam("contentId") long contentId, @QueryParam("name") List<String> names) {
        return answers.of(() -> app.get(PanelFeature.class).reviewerCandidates(contentId, names));
    }

    /**
     * Starts a round.
     *
     * @param body {@link RoundRequest}
     * @return started → 200; somebody unknown, deactivated, who may not view the page or is named twice, no such perspective,
     *     lens or length, or a perspective without a reviewer → 400; not signed in → 401; neither driver nor approver nor
     *     administrator of the space → 403, whoever is named; hidden → 404; read-only mode → 405; a round is open, no
     *     approver, or not a spec → 409
     */
    @POST
    @LicensedOnly
    public Response start(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, reviews -> reviews.rounds().start(contentId, answers.read(body, RoundRequest.class)));
    }

    /**
     * Lets one more person review.
     *
     * @param body {@link AdditionRequest}
     * @return added → 200; unknown, deactivated, may not view the page, no such perspective, or too many → 400; not signed in →
     *     401; neither driver nor process owner nor administrator of the space, or may not look people up → 403, whoever is
     *     named; hidden → 404; read-only mode → 405; no round, or reviews already → 409
     */
    @POST
    @Path("/reviewers")
    @LicensedOnly
    public Response add(@Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, reviews -> reviews.rounds().add(contentId, answers.read(body, AdditionRequest.class)));
    }

    /**
     * Lets the window end later.
     *
     * @param body {@link WindowRequest}
     * @return extended → 200; no reason, no date with time, or not a later one → 400; not signed in → 401; neither driver nor
     *     process owner nor administrator of the space → 403; hidden → 404; read-only mode → 405; no round, or its window
     *     has ended → 409
     */
    @PUT
    @Path("/window")
    @LicensedOnly
    public Response extend(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, reviews -> reviews.rounds().extend(contentId, answers.read(body, WindowRequest.class)));
    }

    /**
     * Lets somebody review in place of somebody else.
     *
     * @param body {@link ReplacementRequest}
     * @return replaced → 200; who comes is unknown, deactivated, or may not view the page → 400; not signed in → 401; may not →
     *     403, whoever is named; hidden → 404; read-only mode → 405; no round, who leaves is no reviewer, or who comes is
     *     one → 409
     */
    @PUT
    @Path("/reviewers")
    @LicensedOnly
    public Response replace(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(
                request, reviews -> reviews.rounds().replace(contentId, answers.read(body, ReplacementRequest.class)));
    }

    /**
     * Says that the viewer will review.
     *
     * @return said, or had been → 200; not signed in → 401; no reviewer → 403; hidden → 404; read-only mode → 405; no
     *     round → 409
     */
    @POST
    @Path("/taking-on")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response takeOn(@Context HttpServletRequest request, @PathParam("contentId") long contentId) {
        return panel(request, reviews -> reviews.verdicts().takeOn(contentId));
    }

    /**
     * Calls the round off; how the spec stood before holds again.
     *
     * @param body {@link ReasonRequest}
     * @return called off → 200; not signed in → 401; neither driver nor process owner nor administrator of the space → 403;
     *     hidden → 404; read-only mode → 405; no round → 409
     */
    @POST
    @Path("/calling-off")
    @LicensedOnly
    public Response callOff(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, reviews -> reviews.rounds().callOff(contentId, answers.read(body, ReasonRequest.class)));
    }

    /**
     * Closes the round.
     *
     * @param body {@link ClosingRequest}
     * @return closed → 200; no such outcome, or no reason where one is needed → 400; not signed in → 401; not his to close, or
     *     he is the only author → 403; hidden → 404; read-only mode → 405; no round, its window runs, or something is in
     *     the way → 409
     */
    @POST
    @Path("/closing")
    @LicensedOnly
    public Response close(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, reviews -> reviews.rounds().close(contentId, answers.read(body, ClosingRequest.class)));
    }

    /** The panel as it is after something was done. */
    private Response panel(HttpServletRequest request, Function<ReviewsFeature, SpecVisit> action) {
        return answers.write(request, () -> {
            PanelFeature panel = app.get(PanelFeature.class);
            return panel.panels().of(action.apply(panel.reviews()));
        });
    }
}
