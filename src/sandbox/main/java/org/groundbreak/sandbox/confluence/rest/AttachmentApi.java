package org.groundbreak.sandbox.confluence.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.groundbreak.sandbox.confluence.content.AttachmentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.host.Account;

/** {@code /rest/api/content/…/child/attachment}: list, add one file, add a version; away with one. */
public final class AttachmentApi {
    private final HostServices services;

    public AttachmentApi(HostServices services) {
        this.services = services;
    }

    /** Its routes, for {@link JsonServlet}; those of forms. */
    public Map<String, JsonServlet.Handler> routes() {
        return Map.of(
                "GET /rest/api/content/*/child/attachment", this::list,
                "POST /rest/api/content/*/child/attachment", this::add,
                "POST /rest/api/content/*/child/attachment/att*/data", this::update,
                "DELETE /rest/api/content/*/child/attachment/att*", this::remove);
    }

    private Object list(Call call) {
        return results(services.attachments()
                .current(services.rights().readable(call.id()).id()));
    }

    private Object add(Call call) {
        Account account = call.signedIn();
        long pageId = services.rights().editable(call.id()).id();
        UploadedFile file = UploadedFile.of(call.request());
        if (services.attachments().current(pageId).stream()
                .anyMatch(known -> known.fileName().equals(file.name()))) {
            throw new BadRequestException(
                    "Cannot add a new attachment with same file name as an existing attachment: " + file.name());
        }
        return results(List.of(
                services.attachmentLife().create(pageId, file.name(), file.mediaType(), file.data(), account.key())));
    }

    private Object update(Call call) {
        Account account = call.signedIn();
        AttachmentRecord known = editable(call);
        UploadedFile file = UploadedFile.of(call.request());
        return json(services.attachmentLife().update(known.id(), file.mediaType(), file.data(), account.key()));
    }

    private Object remove(Call call) {
        call.signedIn();
        services.attachmentLife().trash(editable(call));
        return null;
    }

    private AttachmentRecord editable(Call call) {
        long pageId = services.rights().editable(call.id()).id();
        String id = call.request().getPathInfo().replaceFirst(".*/attachment/att(\\d+).*", "$1");
        return services.attachments()
                .find(Long.parseLong(id))
                .filter(attachment -> attachment.pageId() == pageId && attachment.status() == ContentStatus.CURRENT)
                .orElseThrow(() -> new NotFoundException("No attachment with id " + id));
    }

    private Map<String, Object> results(List<AttachmentRecord> attachments) {
        return Map.of("results", attachments.stream().map(AttachmentApi::json).toList(), "size", attachments.size());
    }

    private static Map<String, Object> json(AttachmentRecord attachment) {
        return Map.of(
                "id",
                "att" + attachment.id(),
                "type",
                "attachment",
                "status",
                "current",
                "title",
                attachment.fileName(),
                "version",
                Map.of("number", attachment.version()),
                "metadata",
                Map.of("mediaType", attachment.mediaType()));
    }
}
