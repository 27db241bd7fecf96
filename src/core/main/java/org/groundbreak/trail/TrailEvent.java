package org.groundbreak.trail;

import java.util.Optional;
import org.groundbreak.events.FreeText;

/**
 * One event, taken out.
 *
 * @param chained the event with its hash
 * @param text its words with their salt; empty when it came without, and after they were erased
 */
public record TrailEvent(ChainedEvent chained, Optional<FreeText> text) {

    /** Whether its words are not those that its digest speaks of (rule H3). */
    boolean hasForeignText() {
        return text.isPresent()
                && !text.map(FreeText::digest).equals(chained.event().textDigest());
    }
}
