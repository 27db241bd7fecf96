package com.atlassian.confluence.api.model.content.id;

/** The id of content. */
public class ContentId {
    private final long id;

    public ContentId(long id) {
        this.id = id;
    }

    public long asLong() {
        return id;
    }
}
