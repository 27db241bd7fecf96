package com.atlassian.confluence.renderer;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.Optional;

/** What is rendered, and what it is drawn into; the outermost of all is the original. */
public class PageContext {
    private final ContentEntityObject entity;
    private final PageContext previous;

    /** @param previous what it is drawn into, null for nothing */
    public PageContext(ContentEntityObject entity, PageContext previous) {
        this.entity = entity;
        this.previous = previous;
    }

    public ContentEntityObject getEntity() {
        return entity;
    }

    /** This one unless it is drawn into another. */
    public PageContext getOriginalContext() {
        return previous == null ? this : previous.getOriginalContext();
    }

    /** Whether this, or anything it is drawn into, renders that content. */
    public final boolean renders(long contentId) {
        return Optional.ofNullable(entity).map(ContentEntityObject::getId).orElse(0L) == contentId
                || (previous != null && previous.renders(contentId));
    }
}
