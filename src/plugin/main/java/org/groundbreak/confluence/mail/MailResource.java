package org.groundbreak.confluence.mail;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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

/** Whether the caller wants mail of ours; everybody for himself. */
@ConfluenceComponent("groundbreakMailResource")
@Path("/mail")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MailResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public MailResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Whether he wants mail.
     *
     * @return {@link MailBody} → 200; not signed in → 401
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response read() {
        return answers.of(() -> app.get(MailFeature.class).wish());
    }

    /**
     * Turns mail off, or on again.
     *
     * @param body {@link MailRequest}
     * @return {@link MailBody} → 200; not signed in → 401; read-only mode → 405
     */
    @PUT
    @LicensedOnly
    public Response write(@Context HttpServletRequest request, InputStream body) {
        return answers.write(request, () -> {
            MailFeature mail = app.get(MailFeature.class);
            mail.requireWritable();
            return mail.turn(answers.read(body, MailRequest.class).on());
        });
    }
}
