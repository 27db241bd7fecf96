package org.groundbreak.confluence.trail;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** The history of a decision: to read, to verify and to take out, as that of a spec is. */
@ConfluenceComponent("groundbreakDecisionTrailResource")
@Path("/decisions/{contentId: [0-9]{1,18}}/{decisionId}/trail")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionTrailResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public DecisionTrailResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * A part of the history, the newest event first; none of a decision that never was.
     *
     * @param cursor what an earlier part said of the next; null for the newest events
     * @return {@link TrailPart} → 200; no such cursor, or an id that is too long → 400; not signed in → 401; no such page, or
     *     hidden → 404
     */
    @GET
    @LicensedOnly
    public Response read(
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId,
            @QueryParam("cursor") String cursor) {
        return answers.of(
                () -> app.get(TrailFeature.class).history().part(TrailTopic.decision(contentId, decisionId), cursor));
    }

    /**
     * Verifies the trail. Nobody else keeps the end of its chain; changes nothing.
     *
     * @return {@link TrailVerification} → 200; an id that is too long → 400; not signed in → 401; no such page, or hidden →
     *     404
     */
    @GET
    @Path("/verification")
    @LicensedOnly
    public Response verify(@PathParam("contentId") long contentId, @PathParam("decisionId") String decisionId) {
        return answers.of(
                () -> app.get(TrailFeature.class).verifier().verify(TrailTopic.decision(contentId, decisionId)));
    }

    /**
     * Takes the trail out, with the texts that stand, to download.
     *
     * @param format {@code json}, also when null, or {@code csv}
     * @return the file → 200; no such format, or an id that is too long → 400; not signed in → 401; no such page, or hidden →
     *     404
     */
    @GET
    @Path("/export")
    @LicensedOnly
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response export(
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId,
            @QueryParam("format") String format) {
        return answers.file(
                () -> app.get(TrailFeature.class).export().of(TrailTopic.decision(contentId, decisionId), format));
    }
}
