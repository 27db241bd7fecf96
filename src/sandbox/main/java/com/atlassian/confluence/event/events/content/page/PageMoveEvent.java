package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** Published inside the transaction of the move, before its commit. */
public class PageMoveEvent extends PageEvent {
    public PageMoveEvent(Page page) {
        super(page);
    }
}
