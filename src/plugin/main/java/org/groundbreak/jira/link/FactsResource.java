package org.groundbreak.jira.link;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.jira.JiraApp;
import org.groundbreak.link.CallHeaders;
import org.groundbreak.link.FactReceipt;
import org.groundbreak.store.Pairing;

/** What Confluence tells, signed with the key of the pairing; no user is asked for. */
@JiraComponent("groundbreakFactsResource")
@Path("/facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FactsResource {

    private static final String PATH = "/rest/groundbreak/1.0/facts";
    private static final int UNAUTHORIZED = 401;

    private final JiraApp app;
    private final Answers answers;

    @Inject
    public FactsResource(JiraApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Takes a fact.
     *
     * @param body {@link org.groundbreak.link.FactMessage}
     * @return {@link FactReceipt}, also for one that is known or older → 200; no fact → 400; not signed by our
     *     Confluence, older than five minutes, or seen before → 401 without a word; of an unknown form → 409
     */
    @PUT
    @UnrestrictedAccess
    @XsrfProtectionExcluded
    public Response put(@Context HttpHeaders headers, @Context UriInfo uri, String body) {
        String query = uri.getRequestUri().getRawQuery();
        String path = query == null ? PATH : PATH + "?" + query;
        Optional<Pairing> caller = CallHeaders.read(headers::getHeaderString)
                .flatMap(signed -> app.callers().paired("PUT", path, signed, body));
        return caller.map(pairing -> answers.of(() -> app.facts().take(pairing, body)))
                .orElseGet(() -> Response.status(UNAUTHORIZED).build());
    }
}
