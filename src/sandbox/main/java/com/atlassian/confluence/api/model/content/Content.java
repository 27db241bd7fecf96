package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

/** Something that a search found. */
public class Content {
    private final ContentId id;

    public Content(ContentId id) {
        this.id = id;
    }

    public ContentId getId() {
        return id;
    }
}
