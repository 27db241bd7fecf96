package org.groundbreak.confluence.adrs;

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
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.confluence.people.CandidateList;
import org.groundbreak.host.rest.Answers;

/** The index of ADRs. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@ConfluenceComponent("groundbreakAdrListResource")
@Path("/adrs")
@Produces(MediaType.APPLICATION_JSON)
public class AdrListResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public AdrListResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The ADRs that the caller may view.
     *
     * @param status codes, separated by comma; none for all
     * @param tag tags, separated by comma
     * @param decider a user name, a user key, or words of a name
     * @param space keys, separated by comma; none for all; those that are not there, or hidden, are left out
     * @param from first day of the decision
     * @param to last day of the decision
     * @param text words that the host's search finds in the page, or what stands in its title, number or tags
     * @param inForce {@code true} for those that hold now
     * @param sort code of the order, with a hyphen in front for the highest first; none for the number
     * @param cursor what the answer before this one gave; none for the beginning
     * @return {@link AdrListBody} with twenty rows at most → 200; what makes no sense → 400; not signed in → 401; none
     *     of the spaces there, or all hidden → 404; what the cursor named is no ADR any more → 409
     */
    @GET
    @LicensedOnly
    public Response part(
            @QueryParam("status") String status,
            @QueryParam("tag") String tag,
            @QueryParam("decider") String decider,
            @QueryParam("space") String space,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("text") String text,
            @QueryParam("inForce") String inForce,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor) {
        AdrParameters asked = new AdrParameters(status, tag, decider, space, from, to, text, inForce, sort);
        return answers.of(() -> app.get(AdrsFeature.class).lists().part(asked, cursor));
    }

    /**
     * The relations between the ADRs that the caller may view, as a drawing. Parameters as above.
     *
     * @return {@link AdrGraphBody} → 200; what makes no sense → 400; not signed in → 401; none of the spaces there, or
     *     all hidden → 404
     */
    @GET
    @Path("/graph")
    @LicensedOnly
    public Response graph(
            @QueryParam("status") String status,
            @QueryParam("tag") String tag,
            @QueryParam("decider") String decider,
            @QueryParam("space") String space,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("text") String text,
            @QueryParam("inForce") String inForce,
            @QueryParam("sort") String sort) {
        AdrParameters asked = new AdrParameters(status, tag, decider, space, from, to, text, inForce, sort);
        return answers.of(() -> app.get(AdrsFeature.class).graphs().graph(asked));
    }

    /**
     * Who of these users may be chosen as the decider to filter by.
     *
     * @param names user names, 20 at most
     * @return {@link CandidateList} → 200; more than 20, or too long → 400; not signed in → 401; may not look people up →
     *     403
     */
    @GET
    @Path("/deciders")
    @LicensedOnly
    public Response deciders(@QueryParam("name") List<String> names) {
        return answers.of(() -> app.get(AdrsFeature.class).deciders().choice(names));
    }
}
