package org.groundbreak.confluence.adrs;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** One ADR by the id of its page. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@ConfluenceComponent("groundbreakAdrResource")
@Path("/adrs/{contentId: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdrResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public AdrResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The ADR with its relations from both sides, what should be mended, and what the caller may do.
     *
     * @return {@link AdrBody} → 200; not signed in → 401; no such page, or hidden → 404; no ADR → 409
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response read(@PathParam("contentId") long contentId) {
        return answers.of(() -> app.get(AdrsFeature.class).desk().one(contentId));
    }

    /**
     * Accepts, rejects, deprecates or proposes it; or says that it is superseded where another one replaces it.
     *
     * @param body {@link AdrStatusRequest}
     * @return {@link AdrBody} → 200; no such status → 400; not signed in → 401; may not edit → 403; hidden → 404;
     *     read-only mode → 405; the page has changed since, says so already, or would lose something → 409
     */
    @PUT
    @Path("/status")
    @LicensedOnly
    public Response status(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return answers.write(request, () -> app.get(AdrsFeature.class)
                .desk()
                .status(contentId, () -> answers.read(body, AdrStatusRequest.class)));
    }

    /**
     * Says how far it was put into practice.
     *
     * @param body {@link AdrAdoptionRequest}
     * @return as above
     */
    @PUT
    @Path("/adoption")
    @LicensedOnly
    public Response adoption(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return answers.write(request, () -> app.get(AdrsFeature.class)
                .desk()
                .adoption(contentId, () -> answers.read(body, AdrAdoptionRequest.class)));
    }

    /**
     * Says when it is to be looked at again.
     *
     * @param body {@link AdrReviewByRequest}
     * @return as above
     */
    @PUT
    @Path("/review-by")
    @LicensedOnly
    public Response reviewBy(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return answers.write(request, () -> app.get(AdrsFeature.class)
                .desk()
                .reviewBy(contentId, () -> answers.read(body, AdrReviewByRequest.class)));
    }

    /**
     * Says when it was decided.
     *
     * @param body {@link AdrDateRequest}
     * @return as above
     */
    @PUT
    @Path("/date")
    @LicensedOnly
    public Response date(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return answers.write(request, () -> app.get(AdrsFeature.class)
                .desk()
                .date(contentId, () -> answers.read(body, AdrDateRequest.class)));
    }

    /**
     * Relates it to another ADR.
     *
     * @param body {@link AdrRelationRequest}
     * @return as above; the other one hidden → 404; the other one is no ADR, or this one → 409
     */
    @POST
    @Path("/relations")
    @LicensedOnly
    public Response relate(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return answers.write(request, () -> app.get(AdrsFeature.class)
                .desk()
                .relate(contentId, () -> answers.read(body, AdrRelationRequest.class)));
    }

    /**
     * Takes a relation back, or mends what a finding speaks of, as the answer about the ADR has offered it.
     *
     * @param body {@link AdrMendRequest}
     * @return as above; nothing of that name → 400; it does not stand there any more, or not by itself → 409
     */
    @POST
    @Path("/mends")
    @LicensedOnly
    public Response mend(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return answers.write(request, () -> app.get(AdrsFeature.class)
                .desk()
                .mend(contentId, () -> answers.read(body, AdrMendRequest.class)));
    }
}
