package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.Entities;

/** A page; blog posts are not modelled. */
public abstract class AbstractPage extends SpaceContentEntityObject {
    /** One that is not saved yet. */
    protected AbstractPage() {}

    protected AbstractPage(ContentRecord content, Entities entities) {
        super(content, entities);
    }
}
