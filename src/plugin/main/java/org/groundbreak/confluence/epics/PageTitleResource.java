package org.groundbreak.confluence.epics;

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

/** Pages as Jira asks for them, over the application link, with the viewer's own rights. */
@ConfluenceComponent("groundbreakSpecTitlesResource")
@Path("/specs/titles")
@Produces(MediaType.APPLICATION_JSON)
public class PageTitleResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public PageTitleResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Title and path of pages.
     *
     * @param ids content ids, separated by comma, 20 at most
     * @return a list of {@link org.groundbreak.link.PageTitle}, those the viewer may view → 200; more than 20, or no
     *     numbers → 400; not signed in → 401
     */
    @GET
    @LicensedOnly
    public Response titles(@QueryParam("ids") String ids) {
        return answers.of(() -> app.get(EpicsFeature.class).titles().of(ids));
    }
}
