package org.groundbreak.sandbox.confluence.services;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import org.groundbreak.sandbox.confluence.content.ContentStore;

/** Spaces by key, without permission checks. */
final class SandboxSpaceManager implements SpaceManager {
    private final ContentStore store;
    private final Entities entities;

    SandboxSpaceManager(ContentStore store, Entities entities) {
        this.store = store;
        this.entities = entities;
    }

    /** Null when there is none. */
    @Override
    public Space getSpace(String key) {
        return store.space(key).map(entities::space).orElse(null);
    }
}
