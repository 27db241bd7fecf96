package org.groundbreak.confluence.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.reviews.RoleService;
import org.groundbreak.confluence.specs.ContentChanged;
import org.groundbreak.confluence.specs.SpecService;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Answers;

/** Specs by the id of their page. Errors are {@code {code, message, id}}; see docs/openapi.yaml. */
@ConfluenceComponent("groundbreakSpecResource")
@Path("/specs/{contentId: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpecResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public SpecResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * The panel of a page.
     *
     * @return may view the page → 200; not signed in → 401; no such page, or hidden from the viewer → 404
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response read(@PathParam("contentId") long contentId) {
        return answers.of(() -> app.get(PanelFeature.class).panel(contentId));
    }

    /**
     * Makes a spec of a page with our macro that nobody noticed, or of one that was no longer treated as a spec.
     *
     * @return done, or was one already → 200; not signed in → 401; may not edit, or for a page that was a spec before:
     *     neither driver nor administrator of the space → 403; hidden → 404; read-only mode → 405; the page has no spec
     *     macro, or cannot be read → 409
     */
    @POST
    @Path("/registration")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response register(@Context HttpServletRequest request, @PathParam("contentId") long contentId) {
        return panel(request, specs -> specs.register(contentId));
    }

    /**
     * Treats the page no longer as a spec; its log is kept.
     *
     * @return done → 200; not signed in → 401; neither driver nor administrator of the space → 403; hidden → 404;
     *     read-only mode → 405; not a spec, or not treated as one any more → 409
     */
    @DELETE
    @Path("/registration")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response stop(@Context HttpServletRequest request, @PathParam("contentId") long contentId) {
        return panel(request, specs -> specs.stop(contentId));
    }

    /**
     * Approves the version that the approver saw.
     *
     * @param body {@link ApprovalRequest}
     * @return approved → 200; no version given → 400; not signed in → 401; not the approver, or the only author → 403;
     *     hidden → 404; read-only mode → 405; the page says something else by now ({@link ContentChanged.Body} names
     *     the version), it cannot be read, that version is gone, or it is approved already → 409
     */
    @POST
    @Path("/approval")
    @LicensedOnly
    public Response approve(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(
                request,
                specs -> specs.approve(
                        contentId, answers.read(body, ApprovalRequest.class).seen()));
    }

    /**
     * Says that the approval holds for what the approver saw, although the page has changed since it was given.
     *
     * @param body {@link ReaffirmationRequest}
     * @return done, or it is of that content → 200; no version or no reason given → 400; not signed in → 401; not the
     *     approver, or the only author since → 403; hidden → 404; read-only mode → 405; not approved, the page says something
     *     else by now ({@link ContentChanged.Body} names the version), it cannot be read, or that version is gone → 409
     */
    @POST
    @Path("/reaffirmation")
    @LicensedOnly
    public Response reaffirm(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, specs -> {
            ReaffirmationRequest asked = answers.read(body, ReaffirmationRequest.class);
            return specs.reaffirm(contentId, asked.seen(), asked.words());
        });
    }

    /**
     * Takes the approval back.
     *
     * @param body {@link WithdrawalRequest}
     * @return withdrawn → 200; not signed in → 401; not the approver → 403; hidden → 404; read-only mode → 405; not
     *     approved → 409
     */
    @POST
    @Path("/withdrawal")
    @LicensedOnly
    public Response withdraw(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(
                request,
                specs -> specs.withdraw(
                        contentId,
                        Optional.ofNullable(
                                answers.read(body, WithdrawalRequest.class).reason())));
    }

    /**
     * Names or replaces the approver.
     *
     * @param body {@link NamingRequest}
     * @return named → 200; not signed in → 401; neither driver nor process owner nor administrator of the space, or may not look
     *     people up → 403, whoever is named; unknown, deactivated, or may not view the page → 400; hidden → 404; read-only mode →
     *     405; not a spec → 409
     */
    @PUT
    @Path("/approver")
    @LicensedOnly
    public Response nameApprover(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return naming(request, body, (roles, userName) -> roles.nameApprover(contentId, userName));
    }

    /**
     * Who of these users could be the approver, for whoever may name him.
     *
     * @param names user names, 20 at most
     * @return {@link org.groundbreak.confluence.people.CandidateList} → 200; more than 20, or too long → 400; not signed
     *     in → 401; neither driver nor process owner nor administrator of the space, or may not look people up → 403; hidden →
     *     404; not a spec → 409
     */
    @GET
    @Path("/approver/candidates")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response approvers(@PathParam("contentId") long contentId, @QueryParam("name") List<String> names) {
        return answers.of(() -> app.get(PanelFeature.class).approverCandidates(contentId, names));
    }

    /**
     * Hands the driver's part over.
     *
     * @param body {@link NamingRequest}
     * @return handed over, or his already → 200; not signed in → 401; neither driver nor process owner nor administrator of the
     *     space, or may not look people up → 403, whoever is named; unknown, deactivated, or may not edit the page → 400;
     *     hidden → 404; read-only mode → 405; not a spec → 409
     */
    @PUT
    @Path("/driver")
    @LicensedOnly
    public Response nameDriver(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return naming(request, body, (roles, userName) -> roles.nameDriver(contentId, userName));
    }

    /**
     * Who of these users could drive the spec, for whoever may hand the part over.
     *
     * @param names user names, 20 at most
     * @return as of {@link #approvers}
     */
    @GET
    @Path("/driver/candidates")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response drivers(@PathParam("contentId") long contentId, @QueryParam("name") List<String> names) {
        return answers.of(() -> app.get(PanelFeature.class).driverCandidates(contentId, names));
    }

    private Response naming(
            HttpServletRequest request, InputStream body, BiFunction<RoleService, String, SpecVisit> naming) {
        return answers.write(request, () -> {
            PanelFeature panel = app.get(PanelFeature.class);
            String userName = answers.read(body, NamingRequest.class).userName();
            return panel.panels().of(naming.apply(panel.reviews().roles(), userName));
        });
    }

    /** The panel as it is after something was done. */
    private Response panel(HttpServletRequest request, Function<SpecService, SpecVisit> action) {
        return answers.write(request, () -> {
            PanelFeature panel = app.get(PanelFeature.class);
            return panel.panels().of(action.apply(panel.specs()));
        });
    }
}
