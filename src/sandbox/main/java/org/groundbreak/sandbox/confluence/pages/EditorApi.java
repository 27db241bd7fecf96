package org.groundbreak.sandbox.confluence.pages;

import com.fasterxml.jackson.databind.JsonNode;
import org.groundbreak.sandbox.confluence.rest.JsonServlet;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.storage.StorageFormatException;

/** What the sandbox's own editor asks: is this well-formed, and how does it look. */
public final class EditorApi extends JsonServlet {
    private static final long serialVersionUID = 1L;

    private final transient HostServices services;

    public EditorApi(HostServices services) {
        this.services = services;
        on("POST /preview", this::preview);
    }

    private JsonNode preview(Call call, String none) {
        call.signedIn();
        String body = call.body().path("body").asText();
        try {
            return object().put("html", services.renderer().render(body, null, "preview"));
        } catch (StorageFormatException e) {
            return object().put("error", e.getMessage()).put("line", e.line()).put("column", e.column());
        }
    }
}
