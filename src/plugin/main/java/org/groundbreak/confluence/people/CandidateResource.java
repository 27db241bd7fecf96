package org.groundbreak.confluence.people;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/** Who could approve a page that is about to be made. */
@ConfluenceComponent("groundbreakCandidateResource")
@Path("/candidates")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public CandidateResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Who of these users could approve a page of a space, for whoever may make one there.
     *
     * @param space key of the space
     * @param names user names, 20 at most
     * @return {@link CandidateList} → 200; more than 20, or too long → 400; not signed in → 401; may not make pages
     *     there, or may not look people up → 403; no such space, or hidden → 404
     */
    @GET
    @LicensedOnly
    public Response inSpace(@QueryParam("space") String space, @QueryParam("name") List<String> names) {
        return answers.of(() -> app.get(PeopleFeature.class).inSpaces().of(space, names));
    }
}
