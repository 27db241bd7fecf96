package com.atlassian.confluence.spaces;

import org.groundbreak.sandbox.confluence.content.SpaceRecord;

/** A space. */
public class Space {
    private final SpaceRecord space;

    public Space(SpaceRecord space) {
        this.space = space;
    }

    public long getId() {
        return space.id();
    }

    public String getKey() {
        return space.key();
    }

    public String getName() {
        return space.name();
    }
}
