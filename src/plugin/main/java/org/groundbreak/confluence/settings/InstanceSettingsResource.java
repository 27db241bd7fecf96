package org.groundbreak.confluence.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** The settings of the instance, for administrators. */
@ConfluenceComponent("groundbreakInstanceSettingsResource")
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InstanceSettingsResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public InstanceSettingsResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * What is set for the instance.
     *
     * @return {@link SettingsBody} → 200; not signed in → 401; no administrator → 403
     */
    @GET
    @AdminOnly
    @Consumes(MediaType.WILDCARD)
    public Response read() {
        return answers.of(() -> app.get(SettingsFeature.class).read());
    }

    /**
     * Sets all of it anew.
     *
     * @param body {@link SettingsRequest}
     * @return {@link SettingsBody} → 200; a value that cannot be one → 400; not signed in → 401; no administrator, or no
     *     secure administrator session → 403; read-only mode → 405
     */
    @PUT
    @AdminOnly
    public Response write(@Context HttpServletRequest request, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            settings.requireInstance(request);
            return settings.say(answers.read(body, SettingsRequest.class));
        });
    }
}
