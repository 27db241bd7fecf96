package org.groundbreak.confluence.decisions;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;

/**
 * Decisions by the id of their page and the id of their macro. Errors are {@code {code, message, id}}; see
 * docs/openapi.yaml. Whatever changes something answers with a {@link DecisionAnswer}.
 */
@ConfluenceComponent("groundbreakDecisionResource")
@Path("/decisions/{contentId: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public DecisionResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * All decisions of a page.
     *
     * @return {@link DecisionsOfPage}, also of a page without any → 200; not signed in → 401; no such page, or hidden from
     *     the viewer → 404; the page cannot be read → 409
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response page(@PathParam("contentId") long contentId) {
        return answers.of(() -> feature().pageMaker().of(contentId));
    }

    /**
     * One decision.
     *
     * @return {@link DecisionBody} → 200; an id that is too long → 400; not signed in → 401; no such page or decision, or
     *     hidden → 404; the page cannot be read → 409
     */
    @GET
    @Path("/{decisionId}")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response read(@PathParam("contentId") long contentId, @PathParam("decisionId") String decisionId) {
        return answers.of(() -> feature().pageMaker().of(contentId, decisionId));
    }

    /**
     * Decides.
     *
     * @param body {@link DecideRequest}
     * @return decided → 200, with a warning when it is not in the page yet; no version, option or answer about dissent →
     *     400; not signed in → 401; not the approver → 403; hidden → 404; read-only mode → 405; the content changed
     *     ({@link DecisionProblem.ChangedBody} names the version), it is decided already, or nobody can decide → 409
     */
    @PUT
    @Path("/{decisionId}/outcome")
    @LicensedOnly
    public Response decide(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId,
            InputStream body) {
        return write(request, contentId, feature -> feature.service()
                .decide(contentId, decisionId, answers.read(body, DecideRequest.class)));
    }

    /**
     * Reopens a decision.
     *
     * @param body {@link ReopenRequest}
     * @return reopened → 200, with a warning when that is not in the page yet; no reason → 400; not signed in → 401; neither
     *     approver nor administrator of the space → 403; hidden → 404; read-only mode → 405; not decided → 409
     */
    @POST
    @Path("/{decisionId}/reopening")
    @LicensedOnly
    public Response reopen(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId,
            InputStream body) {
        return write(request, contentId, feature -> feature.service()
                .reopen(
                        contentId,
                        decisionId,
                        Optional.ofNullable(
                                answers.read(body, ReopenRequest.class).reason())));
    }

    /**
     * Confirms the approver whom the page names.
     *
     * @param body {@link ConfirmRequest}
     * @return confirmed → 200; not signed in → 401; neither driver nor administrator of the space → 403; hidden → 404;
     *     read-only mode → 405; nobody waits, or somebody else does → 409
     */
    @PUT
    @Path("/{decisionId}/approver-confirmation")
    @LicensedOnly
    public Response confirmApprover(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId,
            InputStream body) {
        return write(request, contentId, feature -> {
            feature.service()
                    .confirmApprover(
                            contentId,
                            decisionId,
                            answers.read(body, ConfirmRequest.class).approver());
            return Optional.empty();
        });
    }

    /**
     * Writes into the page how the decision stands.
     *
     * @param body {@link PageVersionRequest}
     * @return written → 200; no version → 400; not signed in → 401; may not edit → 403; hidden → 404; read-only mode → 405;
     *     not decided, another version is published, or the page cannot be changed → 409
     */
    @PUT
    @Path("/{decisionId}/copy")
    @LicensedOnly
    public Response writeCopy(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId,
            InputStream body) {
        return write(request, contentId, feature -> {
            feature.service()
                    .writeCopy(
                            contentId,
                            decisionId,
                            answers.read(body, PageVersionRequest.class).pageVersion());
            return Optional.empty();
        });
    }

    /**
     * Gives a macro that lacks or doubles an id one of its own.
     *
     * @param body {@link IdentityRequest}
     * @return done, or it had one → 200; no version → 400; not signed in → 401; may not edit → 403; hidden, or nothing stands
     *     there → 404; read-only mode → 405; another version is published, or the page cannot be changed → 409
     */
    @POST
    @Path("/identities")
    @LicensedOnly
    public Response identify(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return write(request, contentId, feature -> {
            feature.edits().identify(contentId, answers.read(body, IdentityRequest.class));
            return Optional.empty();
        });
    }

    /**
     * Adds an option.
     *
     * @param body {@link NewOptionRequest}
     * @return added → 200; no version or name → 400; not signed in → 401; may not edit → 403; hidden, or no such decision →
     *     404; read-only mode → 405; there is one of that name, another version is published, or the page cannot be changed
     *     → 409
     */
    @POST
    @Path("/{decisionId}/options")
    @LicensedOnly
    public Response addOption(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("decisionId") String decisionId,
            InputStream body) {
        return write(request, contentId, feature -> {
            feature.edits().addOption(contentId, decisionId, answers.read(body, NewOptionRequest.class));
            return Optional.empty();
        });
    }

    /** @param action answers what was not done with it */
    private Response write(
            HttpServletRequest request, long contentId, Function<DecisionsFeature, Optional<String>> action) {
        return answers.write(request, () -> {
            DecisionsFeature feature = feature();
            Optional<String> warning = action.apply(feature);
            return new DecisionAnswer(warning.orElse(null), feature.pageMaker().of(contentId));
        });
    }

    private DecisionsFeature feature() {
        return app.get(DecisionsFeature.class);
    }
}
