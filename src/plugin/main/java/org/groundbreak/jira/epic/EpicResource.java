package org.groundbreak.jira.epic;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.jira.JiraApp;

/** EpicFields by the id of their issue. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@JiraComponent("groundbreakEpicResource")
@Path("/epics/{issueId: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
public class EpicResource {

    private final JiraApp app;
    private final Answers answers;

    @Inject
    public EpicResource(JiraApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * What the panel of an epic shows.
     *
     * @return may browse the epic → 200; not signed in → 401; no such issue, hidden, or no epic → 404
     */
    @GET
    @LicensedOnly
    public Response read(@PathParam("issueId") long issueId) {
        return answers.of(() -> app.get(EpicPanelFeature.class).panels().of(issueId));
    }

    /**
     * The pages of the epic's specs, asked of Confluence with the viewer's own rights.
     *
     * @return {@link SpecPages} → 200; not signed in → 401; no such issue, hidden, or no epic → 404; no link to
     *     Confluence, or not authorised → 409; Confluence down or odd → 502
     */
    @GET
    @Path("/specs")
    @LicensedOnly
    public Response specs(@PathParam("issueId") long issueId) {
        return answers.of(() -> app.get(EpicPanelFeature.class).pages().of(issueId));
    }
}
