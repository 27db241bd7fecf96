package org.groundbreak.confluence.waiting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** Hands over what somebody who leaves has in specs. */
@ConfluenceComponent("groundbreakReplacementResource")
@Path("/replacement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReplacementResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public ReplacementResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Lets somebody review in place of somebody else in every open round that waits for the one who leaves, and gives him that
     * one's part as approver and as driver of specs, on pages that the caller may view; each by a command of its own, refused
     * or not by its own rules. Twenty in one request; with the place that is answered the next one goes on.
     *
     * @param body {@link LeavingRequest}
     * @return {@link LeavingBody} → 200, in a dry run with nothing changed; nobody named or of that name, who comes is
     *     deactivated, both the same, or a place that is not known → 400; not signed in → 401; may not look other people
     *     up → 403; read-only mode → 405
     */
    @POST
    @LicensedOnly
    public Response replace(@Context HttpServletRequest request, InputStream body) {
        return answers.write(request, () -> {
            LeavingService leaving = app.get(WaitingFeature.class).leaving();
            leaving.requireAsker();
            return leaving.replace(answers.read(body, LeavingRequest.class));
        });
    }

    /**
     * Who of these users could leave, or come instead.
     *
     * @param leaving whether they leave: then those whose accounts are deactivated are there, too
     * @param names user names, 20 at most
     * @return {@link org.groundbreak.confluence.people.CandidateList} → 200; more than 20, or too long → 400; not signed
     *     in → 401; may not look people up → 403
     */
    @GET
    @Path("/candidates")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response candidates(@QueryParam("leaving") boolean leaving, @QueryParam("name") List<String> names) {
        return answers.of(
                () -> app.get(WaitingFeature.class).leavingCandidates().of(names, leaving));
    }

    /**
     * Who is in open rounds and can do nothing any more, since his account is gone or deactivated; of rounds that the caller
     * watches over, on pages that he may view.
     *
     * @param cursor what the answer before this one gave; none for the beginning
     * @return {@link GoneBody} of fifty rounds at most → 200; a place that is not known → 400; not signed in → 401; may not
     *     look people up → 403
     */
    @GET
    @Path("/gone")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response gone(@QueryParam("cursor") String cursor) {
        return answers.of(() -> app.get(WaitingFeature.class).gone().part(cursor));
    }
}
