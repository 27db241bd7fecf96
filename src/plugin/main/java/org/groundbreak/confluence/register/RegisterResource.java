package org.groundbreak.confluence.register;

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

/** The register of decisions. */
@ConfluenceComponent("groundbreakRegisterResource")
@Path("/decision-register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public RegisterResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The decisions that the caller may see, what was touched last first.
     *
     * @param space key of their space; none for all spaces
     * @param status {@code all}, {@code open}, {@code not-started}, {@code in-progress} or {@code decided}; none for all
     * @param role {@code driver}, {@code approver}, {@code contributors} or {@code informed}, which the caller holds
     * @param mine whether the caller holds a role
     * @param overdue whether they are not decided and their due date has passed
     * @param from due on this day or later
     * @param to due on this day or earlier
     * @param cursor what the answer before this one gave; none for the beginning
     * @return {@link RegisterBody} with twenty rows at most → 200; a status, role, day or place that is not known → 400; not
     *     signed in → 401; no such space, or hidden from the caller → 404
     */
    @GET
    @LicensedOnly
    public Response part(
            @QueryParam("space") String space,
            @QueryParam("status") String status,
            @QueryParam("role") String role,
            @QueryParam("mine") String mine,
            @QueryParam("overdue") String overdue,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("cursor") String cursor) {
        return answers.of(() -> app.get(RegisterFeature.class)
                .part(space, () -> RegisterFilter.parse(status, role, mine, overdue, from, to), cursor));
    }
}
