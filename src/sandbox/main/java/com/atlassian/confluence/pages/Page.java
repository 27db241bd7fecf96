package com.atlassian.confluence.pages;

import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.services.Entities;

/** A page, a draft of one or one of its historical versions. */
public class Page extends AbstractPage {
    public Page(ContentRecord content, Entities entities) {
        super(content, entities);
    }
}
