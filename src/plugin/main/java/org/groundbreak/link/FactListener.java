package org.groundbreak.link;

import org.groundbreak.facts.LinkKey;

/** Hears of news from the other product. */
@FunctionalInterface
public interface FactListener {

    /** Called after a fact was taken over, on the thread of the request: it may only note an id. Must not throw. */
    void taken(LinkKey link);
}
