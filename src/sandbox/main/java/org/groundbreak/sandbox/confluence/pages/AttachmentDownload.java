package org.groundbreak.sandbox.confluence.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.AttachmentRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;

/** The bytes of a current attachment, for whoever may view its page. */
public final class AttachmentDownload extends HttpServlet {
    /** Behind it stand the id of the page and the name of the file. */
    public static final String PATH = "/download/attachments";

    private static final long serialVersionUID = 1L;

    private final transient HostServices services;

    public AttachmentDownload(HostServices services) {
        this.services = services;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = request.getPathInfo().split("/", 3);
        try {
            long pageId = services.rights().readable(Long.parseLong(path[1])).id();
            Optional<AttachmentRecord> found = services.attachments().current(pageId).stream()
                    .filter(attachment -> attachment.fileName().equals(path[2]))
                    .findFirst();
            if (found.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(found.get().mediaType());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream()
                    .write(services.attachments()
                            .data(found.get().id(), found.get().version()));
        } catch (ClientErrorException e) {
            response.sendError(e.getResponse().getStatus());
        }
    }
}
