package org.groundbreak.trail;

import java.util.Optional;
import org.groundbreak.events.RecordedEvent;

/**
 * An event with the hash that was stored with it.
 *
 * @param hash empty when none was stored
 */
public record ChainedEvent(RecordedEvent event, Optional<EventHash> hash) {}
