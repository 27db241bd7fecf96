package org.groundbreak.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one port of the domain to storage. Append-only; order is the sequence, never the clock (rule E1). */
public interface EventLog {

    /** All events of a stream by rising sequence; empty for a stream that nobody has written to. */
    default List<RecordedEvent> read(StreamId stream) {
        return readAfter(stream, 0);
    }

    /**
     * The events of a stream that came later, by rising sequence; empty when there are none.
     *
     * @param sequence of the last event the caller has seen, 0 for none
     */
    List<RecordedEvent> readAfter(StreamId stream, long sequence);

    /** The events of several streams at once, each by rising sequence; streams that nobody has written to are left out. */
    Map<StreamId, List<RecordedEvent>> readAll(Collection<StreamId> streams);

    /** The words that belong to an event; empty when it came without, and after they were erased (rule E4). */
    Optional<String> text(StreamId stream, long sequence);

    /**
     * The words of several events of a stream at once, by their sequences; those that came without, and those that were
     * erased, are left out. Nothing is asked where there are none.
     */
    Map<Long, String> textsOf(StreamId stream, Collection<Long> sequences);

    /** The words of an event with several texts; none when it came without, and after they were erased (rule E6). */
    default NamedTexts texts(StreamId stream, long sequence) {
        return text(stream, sequence).map(NamedTexts::parse).orElse(NamedTexts.NONE);
    }

    /**
     * Appends all of the events or none, in a transaction of its own, in which nothing of the host was written before:
     * a collision may cost that whole transaction.
     *
     * @param lastSequence the sequence of the last event the caller has seen, 0 for none; the first of the new events
     *     becomes the one after it
     * @param events at least one
     * @throws SequenceTakenException when somebody else has appended in between; nothing was written
     */
    void append(StreamId stream, long lastSequence, List<NewEvent> events) throws SequenceTakenException;

    /** Erases every word of a stream, in a transaction of its own; its events stay, with their digests (rule E4). */
    void eraseTexts(StreamId stream);
}
