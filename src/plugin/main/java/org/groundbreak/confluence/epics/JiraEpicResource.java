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
import org.groundbreak.host.rest.Limits;

/** Epics to choose from, in the wizard and in the panel. */
@ConfluenceComponent("groundbreakJiraEpicsResource")
@Path("/jira-epics")
@Produces(MediaType.APPLICATION_JSON)
public class JiraEpicResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public JiraEpicResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Epics by the beginning of a key or by words, asked of Jira with the viewer's own rights.
     *
     * @param words what was typed; missing or empty for the newest epics
     * @return a list of {@link org.groundbreak.link.FoundEpic}, 20 at most → 200; too long → 400; not signed in → 401; a
     *     Jira without epics → 404; no link to Jira, or not authorised → 409; Jira down or odd, or it cannot search → 502
     */
    @GET
    @LicensedOnly
    public Response find(@QueryParam("q") String words) {
        return answers.of(() -> app.get(EpicsFeature.class).choice(Limits.name(words)));
    }
}
