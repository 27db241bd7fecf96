package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import org.groundbreak.sandbox.confluence.content.AttachmentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStatus;
import org.groundbreak.sandbox.confluence.services.Entities;
import org.groundbreak.sandbox.host.NotModelled;

/** A version of an attachment as the plugin sees it. */
public class Attachment extends SpaceContentEntityObject {
    private final AttachmentRecord attachment;
    private final Entities entities;

    public Attachment(AttachmentRecord attachment, Entities entities) {
        this.attachment = attachment;
        this.entities = entities;
    }

    public String getFileName() {
        return attachment.fileName();
    }

    public ContentEntityObject getContainer() {
        return entities.page(attachment.pageId());
    }

    @Override
    public long getId() {
        return attachment.id();
    }

    @Override
    public int getVersion() {
        return attachment.version();
    }

    @Override
    public boolean isLatestVersion() {
        return attachment.status() == ContentStatus.CURRENT;
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(attachment.added());
    }

    @Override
    public String getTitle() {
        return attachment.fileName();
    }

    @Override
    public String getBodyAsString() {
        throw new NotModelled("the body of an attachment");
    }

    @Override
    public ConfluenceUser getCreator() {
        throw new NotModelled("the creator of an attachment");
    }
}
