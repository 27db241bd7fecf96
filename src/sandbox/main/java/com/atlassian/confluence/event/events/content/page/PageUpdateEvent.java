package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Published inside the transaction of the save, before its commit. */
public class PageUpdateEvent extends PageEvent {
    public PageUpdateEvent(Page page) {
        super(page);
    }
}
