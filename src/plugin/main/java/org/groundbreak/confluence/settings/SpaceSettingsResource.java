package org.groundbreak.confluence.settings;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.host.rest.Answers;
import org.groundbreak.host.rest.Limits;

/** The settings of one space, for its administrators, and of its rounds for whoever owns the process. */
@ConfluenceComponent("groundbreakSpaceSettingsResource")
@Path("/spaces/{key}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpaceSettingsResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public SpaceSettingsResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * What is set for a space, and what it inherits.
     *
     * @param key of the space
     * @return {@link SettingsBody} → 200; not signed in → 401; nothing to be set by the caller → 403; no such
     *     space, or hidden from the caller → 404
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response read(@PathParam("key") String key) {
        return answers.of(() -> app.get(SettingsFeature.class).read(Limits.name(key)));
    }

    /**
     * Sets labels, numbers and groups anew.
     *
     * @param key of the space
     * @param body {@link GeneralSettingsRequest}
     * @return {@link SettingsBody} → 200; a value that cannot be one → 400; not signed in → 401; no administrator of the
     *     space → 403; no such space, or hidden → 404; read-only mode → 405; saved by somebody else since
     *     → 409
     */
    @PUT
    @Path("/general")
    @LicensedOnly
    public Response writeGeneral(@Context HttpServletRequest request, @PathParam("key") String key, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            Space space = settings.gate().requireSpace(Limits.name(key));
            return settings.say(space, answers.read(body, GeneralSettingsRequest.class));
        });
    }

    /**
     * Sets anew what rounds are given.
     *
     * @param key of the space
     * @param body {@link RoundSettingsRequest}
     * @return {@link SettingsBody} → 200; a value that cannot be one → 400; not signed in → 401; nothing to be set by the caller → 403; no such space, or hidden → 404; read-only mode → 405; saved by somebody else since
     *     → 409
     */
    @PUT
    @Path("/reviews")
    @LicensedOnly
    public Response writeReviews(@Context HttpServletRequest request, @PathParam("key") String key, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            Space space = settings.gate().requireReviews(Limits.name(key));
            return settings.say(space, answers.read(body, RoundSettingsRequest.class));
        });
    }

    /**
     * Sets zone and working hours anew.
     *
     * @param key of the space
     * @param body {@link CalendarSettingsRequest}
     * @return {@link SettingsBody} → 200; a value that cannot be one → 400; not signed in → 401; no administrator of the
     *     space → 403; no such space, or hidden → 404; read-only mode → 405; saved by somebody else since
     *     → 409
     */
    @PUT
    @Path("/calendar")
    @LicensedOnly
    public Response writeCalendar(@Context HttpServletRequest request, @PathParam("key") String key, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            Space space = settings.gate().requireSpace(Limits.name(key));
            return settings.say(space, answers.read(body, CalendarSettingsRequest.class));
        });
    }

    /**
     * Sets the holidays anew, those of a file; or shows which a file holds.
     *
     * @param key of the space
     * @param body {@link HolidayFileRequest}
     * @return {@link SettingsBody}, or {@link HolidaysBody.DaysBody} in a dry run → 200; a value that cannot be one → 400; not signed in → 401; no administrator of the
     *     space → 403; no such space, or hidden → 404; read-only mode → 405; saved by somebody else since
     *     → 409
     */
    @PUT
    @Path("/holidays")
    @LicensedOnly
    public Response writeHolidays(@Context HttpServletRequest request, @PathParam("key") String key, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            Space space = settings.gate().requireSpace(Limits.name(key));
            return settings.say(space, answers.read(body, HolidayFileRequest.class));
        });
    }
}
