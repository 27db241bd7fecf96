package org.groundbreak.sandbox.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Uses the database before it is there. */
public class EagerGreeter {
    public EagerGreeter(ActiveObjects activeObjects) {
        activeObjects.count(Note.class);
    }
}
