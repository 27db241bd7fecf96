package org.groundbreak.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundbreak.events.StreamId;
import org.groundbreak.trail.ChainBreak;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.ChainedEvent;
import org.groundbreak.trail.EventChain;
import org.groundbreak.trail.TrailEvent;
import org.groundbreak.trail.TrailStream;

/**
 * The log of one spec or decision as it is stored, whatever somebody has done to its rows.
 *
 * @param stream which
 * @param events its rows by rising sequence
 */
public record StoredTrail(StreamId stream, List<StoredEvent> events) {

    public StoredTrail {
        events = List.copyOf(events);
    }

    /** The events that can be read, with their words. */
    public List<TrailEvent> readable() {
        return events.stream().flatMap(event -> event.readable().stream()).toList();
    }

    /** The end of the chain; empty when the last row has none that could be read. */
    public Optional<ChainHead> head() {
        List<TrailEvent> readable = readable();
        return readable.size() < events.size()
                ? Optional.empty()
                : EventChain.head(readable.stream().map(TrailEvent::chained).toList());
    }

    /**
     * The first event that does not fit; empty when all do (rule H2).
     *
     * @param known a head that was written down elsewhere
     */
    public Optional<ChainBreak> verify(Optional<ChainHead> known) {
        List<ChainedEvent> begin = events.stream()
                .takeWhile(event -> event.event().isPresent())
                .map(event -> event.event().orElseThrow())
                .toList();
        Optional<ChainBreak> found = EventChain.verify(stream, begin, known);
        if (begin.size() == events.size()
                || found.filter(broken -> broken.kind() != ChainBreak.Kind.CUT_OFF)
                        .isPresent()) {
            return found;
        }
        long next = begin.size() + 1L;
        boolean inPlace = events.get(begin.size()).sequence() == next;
        return Optional.of(new ChainBreak(next, inPlace ? ChainBreak.Kind.CHANGED : ChainBreak.Kind.GAP));
    }

    /** The first event whose words are not those that its digest speaks of; empty when there is none (rule H3). */
    public Optional<Long> firstForeignText() {
        TrailStream readable = new TrailStream(stream, 0, Optional.empty(), Optional.empty(), readable());
        Stream<Long> damaged =
                events.stream().filter(event -> event.words().damaged()).map(StoredEvent::sequence);
        return Stream.concat(readable.foreignTexts().stream(), damaged).min(Long::compare);
    }
}
