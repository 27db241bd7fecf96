package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** Published inside the transaction that removes the space with its pages, before its commit. */
public class SpaceRemoveEvent extends SpaceEvent {
    public SpaceRemoveEvent(Space space) {
        super(space);
    }
}
