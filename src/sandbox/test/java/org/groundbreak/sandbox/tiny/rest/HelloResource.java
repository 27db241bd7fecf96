package org.groundbreak.sandbox.tiny.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.groundbreak.sandbox.tiny.Greeter;

/** REST of the tiny plugin; the class has no access annotation. */
@Path("hello")
@Produces(MediaType.APPLICATION_JSON)
public class HelloResource {
    /** A body. */
    public record Text(String text) {}

    private final Greeter greeter;

    @Inject
    public HelloResource(Greeter greeter) {
        this.greeter = greeter;
    }

    @GET
    public Map<String, Object> hello() {
        return Map.of("greeting", greeter.greet(), "notes", greeter.notes());
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Text post(Text body) {
        greeter.note(body.text());
        return body;
    }

    @GET
    @Path("admin")
    @AdminOnly
    public Map<String, String> admin() {
        return Map.of("greeting", greeter.greet());
    }
}
