package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.spaces.Space;

public class PageMoveEvent extends PageEvent {
    public native boolean isMovedSpace();

    public native Space getOldSpace();
}
