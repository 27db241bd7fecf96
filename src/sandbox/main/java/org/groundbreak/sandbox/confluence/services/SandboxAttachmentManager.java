package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import org.groundbreak.sandbox.confluence.content.AttachmentStore;

/** Reads attachments without asking for permission, as the product's manager does. */
final class SandboxAttachmentManager implements AttachmentManager {
    private final AttachmentStore store;
    private final Entities entities;

    SandboxAttachmentManager(AttachmentStore store, Entities entities) {
        this.store = store;
        this.entities = entities;
    }

    @Override
    public Attachment getAttachment(ContentEntityObject content, String fileName) {
        return store.current(content.getId()).stream()
                .filter(attachment -> attachment.fileName().equals(fileName))
                .map(attachment -> new Attachment(attachment, entities))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Attachment> getAllVersions(Attachment attachment) {
        return store.versions(attachment.getId()).stream()
                .map(version -> new Attachment(version, entities))
                .toList();
    }

    /** Of the version that was found, though another one may be the current one by now. */
    @Override
    public InputStream getAttachmentData(Attachment attachment) {
        return new ByteArrayInputStream(store.data(attachment.getId(), attachment.getVersion()));
    }
}
