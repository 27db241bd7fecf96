package org.groundbreak.link;

import org.groundbreak.store.LinkFact;

/** Hears of news from the other product. */
@FunctionalInterface
public interface LinkFactListener {

    /** Called after a fact was taken over, on the thread of the request: it may only note an id. Must not throw. */
    void taken(LinkFact fact);
}
