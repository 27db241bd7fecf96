package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Something happened to a page. */
public abstract class PageEvent {
    private final Page page;

    protected PageEvent(Page page) {
        this.page = page;
    }

    public Page getPage() {
        return page;
    }
}
