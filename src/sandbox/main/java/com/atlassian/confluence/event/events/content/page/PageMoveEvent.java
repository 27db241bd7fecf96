package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/** Published inside the transaction of the move, before its commit; of the page that was moved, not of those below it. */
public class PageMoveEvent extends PageEvent {
    private final Space oldSpace;

    public PageMoveEvent(Page page, Space oldSpace) {
        super(page);
        this.oldSpace = oldSpace;
    }

    public boolean isMovedSpace() {
        return oldSpace.getId() != getPage().getSpace().getId();
    }

    public Space getOldSpace() {
        return oldSpace;
    }
}
