package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.Entities;

/** Content that lives in a space. */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    private Space space;

    /** One that is not saved yet. */
    protected SpaceContentEntityObject() {}

    protected SpaceContentEntityObject(ContentRecord content, Entities entities) {
        super(content, entities);
    }

    public Space getSpace() {
        return isNew() ? space : new Space(content().space());
    }

    public void setSpace(Space wanted) {
        requireNew("another space");
        space = wanted;
    }
}
