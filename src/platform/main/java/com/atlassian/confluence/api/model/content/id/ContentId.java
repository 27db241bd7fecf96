package com.atlassian.confluence.api.model.content.id;

public class ContentId {
    public native long asLong();
}
