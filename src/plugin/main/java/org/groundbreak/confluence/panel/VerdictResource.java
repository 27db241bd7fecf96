package org.groundbreak.confluence.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.reviews.VerdictRequest;
import org.groundbreak.confluence.reviews.VerdictService;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Answers;

/**
 * The viewer's own verdict in the open round of a spec. Errors are {@code {code, message, id}}; see docs/openapi.yaml.
 * Every method answers with the panel as it is afterwards.
 */
@ConfluenceComponent("groundbreakVerdictResource")
@Path("/specs/{contentId: [0-9]{1,18}}/verdict")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class VerdictResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public VerdictResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Gives a verdict on the version that was seen, in place of the one before.
     *
     * @param body {@link VerdictRequest}
     * @return given → 200; no version, no such verdict, or no comment where one is needed → 400; not signed in → 401; neither
     *     reviewer nor approver → 403; hidden → 404; read-only mode → 405; no round, the page says something else by now
     *     ({@link org.groundbreak.confluence.specs.ContentChanged.Body} names the version), it cannot be read, or that
     *     version is gone → 409
     */
    @PUT
    @LicensedOnly
    public Response give(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, verdicts -> verdicts.give(contentId, answers.read(body, VerdictRequest.class)));
    }

    /**
     * Takes it back.
     *
     * @return taken back → 200; not signed in → 401; hidden → 404; read-only mode → 405; no round, or no verdict → 409
     */
    @DELETE
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response takeBack(@Context HttpServletRequest request, @PathParam("contentId") long contentId) {
        return panel(request, verdicts -> verdicts.takeBack(contentId));
    }

    /**
     * Says it again of the version that was seen.
     *
     * @param body {@link VerdictRequest} with a version alone
     * @return said, or it was of that content → 200; else as for a verdict, and 409 without one
     */
    @POST
    @Path("/still-so")
    @LicensedOnly
    public Response stillSo(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, verdicts -> verdicts.stillSo(contentId, answers.read(body, VerdictRequest.class)));
    }

    /** The panel as it is after something was done. */
    private Response panel(HttpServletRequest request, Function<VerdictService, SpecVisit> action) {
        return answers.write(request, () -> {
            PanelFeature panel = app.get(PanelFeature.class);
            return panel.panels().of(action.apply(panel.reviews().verdicts()));
        });
    }
}
