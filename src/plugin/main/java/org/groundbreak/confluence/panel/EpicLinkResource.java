package org.groundbreak.confluence.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.epics.EpicLinkService;
import org.groundbreak.confluence.epics.EpicsOfSpec;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Answers;

/** The epics of a spec. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@ConfluenceComponent("groundbreakSpecLinksResource")
@Path("/specs/{contentId: [0-9]{1,18}}/epics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EpicLinkResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public EpicLinkResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The epics, asked of Jira with the viewer's own rights.
     *
     * @return {@link EpicsOfSpec} → 200; not signed in → 401; page hidden → 404; no link to Jira, or not authorised → 409;
     *     Jira down or odd → 502
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response epics(@PathParam("contentId") long contentId) {
        return answers.of(() -> app.get(PanelFeature.class).links().epics(contentId));
    }

    /**
     * Links an epic.
     *
     * @param body {@link EpicRequest}
     * @return linked → 200; linked already → 409; no key → 400; not signed in → 401; may not edit the page → 403; page or epic
     *     hidden, or no epic → 404; read-only mode → 405; not a spec, no link to Jira, or not authorised → 409; Jira down or
     *     odd → 502
     */
    @POST
    @LicensedOnly
    public Response link(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(
                request,
                links -> links.link(
                        contentId, answers.read(body, EpicRequest.class).key()));
    }

    /**
     * Takes the link to an epic away.
     *
     * @return gone, or was not there → 200; not signed in → 401; may not edit the page → 403; page hidden → 404; read-only
     *     mode → 405; not a spec → 409
     */
    @DELETE
    @Path("/{issueId: [0-9]{1,18}}")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response unlink(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("issueId") long issueId) {
        return panel(request, links -> links.unlink(contentId, issueId));
    }

    /** The panel as it is after something was done. */
    private Response panel(HttpServletRequest request, Function<EpicLinkService, SpecVisit> action) {
        return answers.write(request, () -> {
            PanelFeature panel = app.get(PanelFeature.class);
            return panel.panels().of(action.apply(panel.links()));
        });
    }
}
