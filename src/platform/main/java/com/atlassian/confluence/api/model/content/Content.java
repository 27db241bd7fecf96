package com.atlassian.confluence.api.model.content;

import com.atlassian.confluence.api.model.content.id.ContentId;

public class Content {
    public native ContentId getId();
}
