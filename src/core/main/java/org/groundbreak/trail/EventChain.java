package org.groundbreak.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.StreamId;

/** The chain of the events of one stream (rules H1 and H2). */
public final class EventChain {

    private EventChain() {}

    /** The events with their hashes, to be stored. @param before the end of what stands in the stream already */
    public static List<ChainedEvent> chained(ChainHead before, List<RecordedEvent> events) {
        List<ChainedEvent> chained = new ArrayList<>();
        EventHash hash = before.hash();
        for (RecordedEvent event : events) {
            hash = hash.followedBy(event);
            chained.add(new ChainedEvent(event, Optional.of(hash)));
        }
        return chained;
    }

    /** The end of a chain. @param events of one whole stream, the last of which has a hash */
    public static Optional<ChainHead> head(List<ChainedEvent> events) {
        if (events.isEmpty()) {
            return Optional.of(ChainHead.NONE);
        }
        ChainedEvent last = events.get(events.size() - 1);
        return last.hash().map(hash -> new ChainHead(last.event().sequence(), hash));
    }

    /**
     * The first event that does not fit; empty when all do.
     *
     * @param events of one whole stream, as they are stored
     * @param known a head of it that was written down elsewhere, at whatever time
     */
    public static Optional<ChainBreak> verify(StreamId stream, List<ChainedEvent> events, Optional<ChainHead> known) {
        EventHash hash = EventHash.BEGINNING;
        for (int i = 0; i < events.size(); i++) {
            Optional<ChainBreak> broken = look(stream, events.get(i), i + 1L, hash);
            if (broken.isEmpty()) {
                hash = events.get(i).hash().orElseThrow();
                broken = lookAtHead(known, i + 1L, hash);
            }
            if (broken.isPresent()) {
                return broken;
            }
        }
        return known.filter(head -> head.sequence() > events.size())
                .map(head -> new ChainBreak(events.size() + 1L, ChainBreak.Kind.CUT_OFF));
    }

    private static Optional<ChainBreak> look(StreamId stream, ChainedEvent event, long sequence, EventHash before) {
        if (!event.event().stream().equals(stream)) {
            return broken(sequence, ChainBreak.Kind.OTHER_STREAM);
        }
        if (event.event().sequence() != sequence) {
            return broken(sequence, ChainBreak.Kind.GAP);
        }
        if (event.hash().isEmpty()) {
            return broken(sequence, ChainBreak.Kind.NO_HASH);
        }
        return event.hash().get().equals(before.followedBy(event.event()))
                ? Optional.empty()
                : broken(sequence, ChainBreak.Kind.CHANGED);
    }

    private static Optional<ChainBreak> lookAtHead(Optional<ChainHead> known, long sequence, EventHash hash) {
        return known.filter(head -> head.sequence() == sequence && !head.hash().equals(hash))
                .map(head -> new ChainBreak(sequence, ChainBreak.Kind.OTHER_HEAD));
    }

    private static Optional<ChainBreak> broken(long sequence, ChainBreak.Kind kind) {
        return Optional.of(new ChainBreak(sequence, kind));
    }
}
