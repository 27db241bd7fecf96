package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Published inside the transaction that deletes the page for good, before it is deleted. */
public class PageRemoveEvent extends PageEvent {
    public PageRemoveEvent(Page page) {
        super(page);
    }
}
