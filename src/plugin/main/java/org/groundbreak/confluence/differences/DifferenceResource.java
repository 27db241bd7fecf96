package org.groundbreak.confluence.differences;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Limits;

/** What has changed in a page since it was judged. */
@ConfluenceComponent("groundbreakDifferenceResource")
@Path("/specs/{contentId: [0-9]{1,18}}/difference")
@Produces(MediaType.APPLICATION_JSON)
public class DifferenceResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public DifferenceResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * What has changed since the viewer's own verdict, or since the approval where he has given none.
     *
     * @param verdict {@code approval}, or the name of the user whose verdict is meant
     * @param event the number of the event by which a verdict was given, instead; whoever gave it, and though his account was
     *     removed since
     * @return {@link DifferenceBody} → 200; a name that is too long → 400; not signed in → 401; hidden, or nothing was judged
     *     → 404; the page cannot be read, or what was judged is erased → 409
     */
    @GET
    @LicensedOnly
    public Response read(
            @PathParam("contentId") long contentId,
            @QueryParam("verdict") String verdict,
            @QueryParam("event") String event) {
        return answers.of(() -> {
            DifferenceService service = app.get(DifferencesFeature.class).service();
            return event == null
                    ? service.of(contentId, Optional.ofNullable(verdict).map(Limits::name))
                    : service.ofEvent(contentId, Limits.name(event));
        });
    }
}
