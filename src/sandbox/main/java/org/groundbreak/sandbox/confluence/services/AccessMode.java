package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.groundbreak.sandbox.confluence.content.ContentRefused;

/** Read-only mode; a switch of the sandbox, off at the start. */
public final class AccessMode implements AccessModeService {
    private volatile boolean readOnly;

    @Override
    public boolean shouldEnforceReadOnlyAccess() {
        return readOnly;
    }

    public void setReadOnly(boolean value) {
        readOnly = value;
    }

    /** @throws ContentRefused in read-only mode */
    public void requireWritable() {
        if (readOnly) {
            throw new ContentRefused(ContentRefused.Reason.READ_ONLY, "The site is in read-only mode.");
        }
    }
}
