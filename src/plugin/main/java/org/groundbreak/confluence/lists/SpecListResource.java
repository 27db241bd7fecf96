package org.groundbreak.confluence.lists;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** Lists of specs and of pages of the plain kinds. */
@ConfluenceComponent("groundbreakSpecListResource")
@Path("/spec-list")
@Produces(MediaType.APPLICATION_JSON)
public class SpecListResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public SpecListResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The pages of one kind in one space that the caller may view, the last changed first.
     *
     * @param space key of the space
     * @param kind code of the kind; none for technical specifications
     * @param after what the answer before this one gave; none for the beginning
     * @return {@link ListBody} with twenty rows at most → 200; a kind or place that is not known → 400; not signed in →
     *     401; no such space, or hidden from the caller → 404
     */
    @GET
    @LicensedOnly
    public Response part(
            @QueryParam("space") String space, @QueryParam("kind") String kind, @QueryParam("after") String after) {
        return answers.of(() -> app.get(ListsFeature.class).part(space, kind, after));
    }

    /**
     * Keys and titles of the epics of specs, as Jira shows them to the caller.
     *
     * @param ids content ids, separated by comma, 20 at most
     * @return a list of {@link EpicsOfList}, of the pages the caller may view and that have epics → 200; more than 20, or
     *     no numbers → 400; not signed in → 401; Jira not linked, or not authorised → 409; Jira down or odd → 502
     */
    @GET
    @Path("/epics")
    @LicensedOnly
    public Response epics(@QueryParam("ids") String ids) {
        return answers.of(() -> app.get(ListsFeature.class).epics(ids));
    }
}
