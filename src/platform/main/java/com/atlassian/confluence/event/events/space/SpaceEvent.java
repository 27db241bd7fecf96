package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

public abstract class SpaceEvent {
    public native Space getSpace();
}
