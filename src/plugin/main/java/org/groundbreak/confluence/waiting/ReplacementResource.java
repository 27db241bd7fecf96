package org.groundbreak.confluence.waiting;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** Replaces somebody who leaves, in all open rounds. */
@ConfluenceComponent("groundbreakReplacementResource")
@Path("/reviewer-replacement")
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
     * Lets somebody review in place of somebody else in every open round that waits for the one who leaves, on pages that the
     * caller may view; each round by a command of its own, refused or not by its own rules.
     *
     * @param body {@link LeavingRequest}
     * @return {@link LeavingBody} → 200, in a dry run with nothing changed; nobody named or of that name, deactivated, or both
     *     the same → 400; not signed in → 401; may not look other people up → 403; read-only mode → 405
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
}
