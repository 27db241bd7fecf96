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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.meetings.ItemRequest;
import org.groundbreak.confluence.meetings.MeetingProposal;
import org.groundbreak.confluence.meetings.MeetingRequest;
import org.groundbreak.confluence.meetings.MeetingService;
import org.groundbreak.confluence.meetings.MeetingsFeature;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Answers;

/**
 * The decision meeting of a spec's round. Errors are {@code {code, message, id}}; see docs/openapi.yaml. Whatever changes
 * something answers with the panel as it is afterwards; those who take part are told of it in the background.
 */
@ConfluenceComponent("groundbreakMeetingResource")
@Path("/specs/{contentId: [0-9]{1,18}}/meeting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public MeetingResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * When the meeting could be, for whoever may plan it.
     *
     * @return {@link MeetingProposal} → 200; not signed in → 401; neither driver nor approver → 403; no such page, or
     *     hidden → 404; no round, or its window runs → 409
     */
    @GET
    @Path("/proposal")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response proposal(@PathParam("contentId") long contentId) {
        return answers.of(() -> app.get(MeetingsFeature.class).proposal(contentId));
    }

    /**
     * Plans the meeting, or moves it.
     *
     * @param body {@link MeetingRequest}
     * @return planned → 200; no date with time, in the past, or not that long → 400; not signed in → 401; neither driver
     *     nor approver → 403; hidden → 404; read-only mode → 405; no round, or its window runs → 409
     */
    @PUT
    @LicensedOnly
    public Response plan(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, meetings -> meetings.plan(contentId, answers.read(body, MeetingRequest.class)));
    }

    /**
     * Cancels the meeting; the round stays open.
     *
     * @return cancelled → 200; not signed in → 401; neither driver nor approver nor process owner nor administrator of the
     *     space → 403; hidden → 404; read-only mode → 405; no round, or no meeting → 409
     */
    @DELETE
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response cancel(@Context HttpServletRequest request, @PathParam("contentId") long contentId) {
        return panel(request, meetings -> meetings.cancel(contentId));
    }

    /**
     * The meeting as a file for one's own calendar.
     *
     * @return iCalendar → 200; not signed in → 401; no such page, hidden, or no meeting is planned → 404
     */
    @GET
    @Path("/invitation")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.WILDCARD)
    public Response invitation(@PathParam("contentId") long contentId) {
        return answers.file(() -> app.get(MeetingsFeature.class).invitation(contentId));
    }

    /**
     * Writes down what came of an item of the agenda.
     *
     * @param body {@link ItemRequest}
     * @return written → 200; no such item, no words, or nothing that a question becomes → 400; not signed in → 401; neither
     *     driver nor approver, or the question is not his to settle → 403; hidden → 404; read-only mode → 405; no round,
     *     its window runs, or the question is settled → 409
     */
    @POST
    @Path("/items")
    @LicensedOnly
    public Response settle(
            @Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, meetings -> meetings.settle(contentId, answers.read(body, ItemRequest.class)));
    }

    /** The panel as it is after something was done. */
    private Response panel(HttpServletRequest request, Function<MeetingService, SpecVisit> action) {
        return answers.write(request, () -> {
            SpecVisit after = action.apply(app.get(MeetingsFeature.class).service());
            return app.get(PanelFeature.class).panels().of(after);
        });
    }
}
