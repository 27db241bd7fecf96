package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Published inside the transaction that takes the page out of the trash, before its commit. */
public class PageRestoreEvent extends PageEvent {
    public PageRestoreEvent(Page page) {
        super(page);
    }
}
