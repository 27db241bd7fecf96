package com.atlassian.confluence.pages;

import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.Entities;
import org.groundbreak.sandbox.host.NotModelled;

/** A page, a draft of one or one of its historical versions. */
public class Page extends AbstractPage {
    private Page parent;

    /** One that is not saved yet. */
    public Page() {}

    public Page(ContentRecord content, Entities entities) {
        super(content, entities);
    }

    public void setParentPage(Page wanted) {
        requireNew("another parent");
        parent = wanted;
    }

    /** Null for the root of the space. */
    public Page parent() {
        return parent;
    }

    /** The other side of {@link #setParentPage}, which the product wants as well. */
    public void addChild(Page child) {
        if (child.parent() != this) {
            throw new NotModelled("a child that names another parent");
        }
    }
}
