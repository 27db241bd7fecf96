package org.groundbreak.confluence.trail;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.BoundedBody;

/** The history of a spec: to read, to verify, to take out and in. */
@ConfluenceComponent("groundbreakTrailResource")
@Path("/specs/{contentId: [0-9]{1,18}}/trail")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrailResource {

    /** Bytes of a trail that is taken in. */
    static final int MOST = 4 * 1024 * 1024;

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public TrailResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * A part of the history, the newest event first.
     *
     * @param cursor what an earlier part said of the next; null for the newest events
     * @return {@link TrailPart} → 200; no such cursor → 400; not signed in → 401; no such page, or hidden → 404
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response read(@PathParam("contentId") long contentId, @QueryParam("cursor") String cursor) {
        return answers.of(() -> app.get(TrailFeature.class).history().part(TrailTopic.spec(contentId), cursor));
    }

    /**
     * Verifies the trail. Asks Jira for the end of the chain it keeps, for two seconds at most; changes nothing.
     *
     * @return {@link TrailVerification} → 200; not signed in → 401; no such page, or hidden → 404
     */
    @GET
    @Path("/verification")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response verify(@PathParam("contentId") long contentId) {
        return answers.of(() -> app.get(TrailFeature.class).verifier().verify(TrailTopic.spec(contentId)));
    }

    /**
     * Takes the trail out, with the texts that stand, to download.
     *
     * @param format {@code json}, also when null, or {@code csv}
     * @return the file → 200; no such format → 400; not signed in → 401; no such page, or hidden → 404
     */
    @GET
    @Path("/export")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response export(@PathParam("contentId") long contentId, @QueryParam("format") String format) {
        return answers.file(() -> app.get(TrailFeature.class).export().of(TrailTopic.spec(contentId), format));
    }

    /**
     * Takes a trail into a page without events.
     *
     * @param body the JSON of {@link #export}, {@link #MOST} bytes at most
     * @return {@link TrailTaken} → 200; not readable, of a later schema, broken, or of the future → 400; not signed in →
     *     401; no administrator, or no secure administrator session → 403; no such page, or hidden → 404; read-only mode →
     *     405; the page has events already → 409; too long → 413; not JSON → 415
     */
    @POST
    @AdminOnly
    public Response take(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return answers.write(request, () -> {
            TrailFeature trails = app.get(TrailFeature.class);
            trails.requireAdministrator(request);
            return trails.imports().take(contentId, () -> BoundedBody.text(body, MOST));
        });
    }
}
