package org.groundbreak.jira.epic;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.jira.JiraApp;

/** EpicFields as Confluence asks for them, over the application link, with the viewer's own rights. */
@JiraComponent("groundbreakEpicsResource")
@Path("/epics")
@Produces(MediaType.APPLICATION_JSON)
public class EpicSearchResource {

    private final JiraApp app;
    private final Answers answers;

    @Inject
    public EpicSearchResource(JiraApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The epic of a key, or else epics by the beginning of a key or by words.
     *
     * @param words what was typed; empty for the newest epics
     * @return {@link org.groundbreak.link.EpicTitle}, or for words a list of {@link org.groundbreak.link.FoundEpic}, 20 at
     *     most → 200; not signed in → 401; no such issue, hidden, or no epic → 404; Jira cannot search → 502
     */
    @GET
    @LicensedOnly
    public Response named(@QueryParam("key") String key, @QueryParam("q") String words) {
        EpicPanelFeature feature = app.get(EpicPanelFeature.class);
        return answers.of(() -> words == null
                ? feature.lookup().named(Limits.name(key))
                : feature.search().find(Limits.name(words)));
    }

    /**
     * Key and title of epics.
     *
     * @param ids issue ids, separated by comma, 20 at most
     * @return a list of {@link org.groundbreak.link.EpicTitle}, those the viewer may browse → 200; more than 20, or no
     *     numbers → 400; not signed in → 401
     */
    @GET
    @Path("/titles")
    @LicensedOnly
    public Response titles(@QueryParam("ids") String ids) {
        return answers.of(() -> app.get(EpicPanelFeature.class).lookup().titles(ids));
    }
}
