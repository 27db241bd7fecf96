package org.groundbreak.trail;

import java.util.List;
import java.util.Optional;
import org.groundbreak.events.StreamId;

/**
 * The log of one spec or decision, taken out.
 *
 * @param id of the stream where it comes from
 * @param contentId of its page there
 * @param title of the page then, for people
 * @param head the end of its chain when it was taken out, where that was written down
 * @param events by rising sequence
 */
public record TrailStream(
        StreamId id, long contentId, Optional<String> title, Optional<ChainHead> head, List<TrailEvent> events) {

    public TrailStream {
        events = List.copyOf(events);
    }

    /** The first event that does not fit; empty when all do (rule H2). */
    public Optional<ChainBreak> verify() {
        return EventChain.verify(id, events.stream().map(TrailEvent::chained).toList(), head);
    }

    /** The sequences of the events whose text is not the one that their digest speaks of (rule H3). */
    public List<Long> foreignTexts() {
        return events.stream()
                .filter(TrailEvent::hasForeignText)
                .map(event -> event.chained().event().sequence())
                .toList();
    }
}
