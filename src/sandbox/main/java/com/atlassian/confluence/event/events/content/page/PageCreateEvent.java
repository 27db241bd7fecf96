package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Published inside the transaction of the save, before its commit. */
public class PageCreateEvent extends PageEvent {
    public PageCreateEvent(Page page) {
        super(page);
    }
}
