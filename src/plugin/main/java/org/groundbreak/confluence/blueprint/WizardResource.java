package org.groundbreak.confluence.blueprint;

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

/** What the wizard asks before it makes a page. */
@ConfluenceComponent("groundbreakWizardResource")
@Path("/wizard")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WizardResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public WizardResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Looks at the wizard's answers. What Jira said of the epic is kept for thirty days under the seed of the page.
     *
     * @param body {@link WizardEntry}
     * @return {@link WizardFindings} → 200; no JSON → 400; not signed in → 401
     */
    @POST
    @Path("/check")
    @LicensedOnly
    public Response check(@Context HttpServletRequest request, InputStream body) {
        return answers.write(
                request, () -> app.get(BlueprintFeature.class).check().check(answers.read(body, WizardEntry.class)));
    }
}
