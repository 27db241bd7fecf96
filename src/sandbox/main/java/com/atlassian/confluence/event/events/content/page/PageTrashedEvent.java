package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Published inside the transaction that puts the page into the trash, before its commit. */
public class PageTrashedEvent extends PageEvent {
    public PageTrashedEvent(Page page) {
        super(page);
    }
}
