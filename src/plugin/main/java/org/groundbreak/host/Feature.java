package org.groundbreak.host;

import java.util.List;

/**
 * A part of the product that starts, stops and says how it is by itself. It is one line in the list of its app; see
 * {@link FeatureList}. Building one touches neither the host nor the database.
 */
public interface Feature {

    /** Called once, on every node, when the tables are there and every feature of the app has been built. */
    default void start() {}

    /** Leaves nothing of it running; may be called twice, and without {@link #start}. */
    default void stop() {}

    /** What the health page says of it, in order, in the reader's language. Reading it changes nothing. */
    default List<HealthLine> health() {
        return List.of();
    }
}
