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
     * Sets labels, numbers and groups anew.
     *
     * @param body {@link GeneralSettingsRequest}
     * @return {@link SettingsBody} → 200; a value that cannot be one → 400; not signed in → 401; no administrator, or no
     *     secure administrator session → 403; read-only mode → 405; saved by somebody else since → 409
     */
    @PUT
    @Path("/general")
    @AdminOnly
    public Response writeGeneral(@Context HttpServletRequest request, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            settings.gate().requireInstance(request);
            return settings.say(answers.read(body, GeneralSettingsRequest.class));
        });
    }

    /**
     * Sets anew what rounds are given.
     *
     * @param body {@link RoundSettingsRequest}
     * @return {@link SettingsBody} → 200; a value that cannot be one → 400; not signed in → 401; no administrator, or no
     *     secure administrator session → 403; read-only mode → 405; saved by somebody else since → 409
     */
    @PUT
    @Path("/reviews")
    @AdminOnly
    public Response writeReviews(@Context HttpServletRequest request, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            settings.gate().requireInstance(request);
            return settings.say(answers.read(body, RoundSettingsRequest.class));
        });
    }

    /**
     * Sets zone and working hours anew.
     *
     * @param body {@link CalendarSettingsRequest}
     * @return {@link SettingsBody} → 200; a value that cannot be one → 400; not signed in → 401; no administrator, or no
     *     secure administrator session → 403; read-only mode → 405; saved by somebody else since → 409
     */
    @PUT
    @Path("/calendar")
    @AdminOnly
    public Response writeCalendar(@Context HttpServletRequest request, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            settings.gate().requireInstance(request);
            return settings.say(answers.read(body, CalendarSettingsRequest.class));
        });
    }

    /**
     * Sets the holidays anew, those of a file; or shows which a file holds.
     *
     * @param body {@link HolidayFileRequest}
     * @return {@link SettingsBody}, or {@link HolidaysBody.DaysBody} in a dry run → 200; a value that cannot be one → 400; not signed in → 401; no administrator, or no
     *     secure administrator session → 403; read-only mode → 405; saved by somebody else since → 409
     */
    @PUT
    @Path("/holidays")
    @AdminOnly
    public Response writeHolidays(@Context HttpServletRequest request, InputStream body) {
        return answers.write(request, () -> {
            SettingsFeature settings = app.get(SettingsFeature.class);
            settings.gate().requireInstance(request);
            return settings.say(answers.read(body, HolidayFileRequest.class));
        });
    }
}
