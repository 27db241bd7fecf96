package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import java.io.InputStream;
import java.util.List;

public interface AttachmentManager {
    Attachment getAttachment(ContentEntityObject content, String fileName);

    List<Attachment> getAllVersions(Attachment attachment);

    InputStream getAttachmentData(Attachment attachment);
}
