package org.groundbreak.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An event log in memory, which can let other people be quicker. */
public final class MemoryLog implements EventLog {

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Map<String, FreeText> texts = new HashMap<>();
    private List<NewEvent> rivals = List.of();
    private int collisions;
    private int reads;
    private int eventsRead;

    /** The next so many appends find that somebody has written these events just before. */
    public void collide(int times, NewEvent... others) {
        collisions = times;
        rivals = List.of(others);
    }

    @Override
    public List<RecordedEvent> readAfter(StreamId stream, long sequence) {
        reads++;
        List<RecordedEvent> later = eventsOf(stream).stream()
                .filter(event -> event.sequence() > sequence)
                .toList();
        eventsRead += later.size();
        return later;
    }

    @Override
    public Map<StreamId, List<RecordedEvent>> readAll(Collection<StreamId> streams) {
        return streams.stream()
                .filter(stream -> !eventsOf(stream).isEmpty())
                .collect(Collectors.toMap(stream -> stream, this::read));
    }

    /** How often a stream was read. */
    int reads() {
        return reads;
    }

    /** How many events were read, each as often as it was. */
    int eventsRead() {
        return eventsRead;
    }

    private List<RecordedEvent> eventsOf(StreamId stream) {
        return events.stream().filter(event -> event.stream().equals(stream)).toList();
    }

    @Override
    public Optional<String> text(StreamId stream, long sequence) {
        return Optional.ofNullable(texts.get(stream + "/" + sequence)).map(FreeText::text);
    }

    @Override
    public Map<Long, String> textsOf(StreamId stream, Collection<Long> sequences) {
        Map<Long, String> found = new HashMap<>();
        sequences.forEach(sequence -> text(stream, sequence).ifPresent(text -> found.put(sequence, text)));
        return found;
    }

    @Override
    public void append(StreamId stream, long lastSequence, List<NewEvent> additions) throws SequenceTakenException {
        if (collisions > 0) {
            collisions--;
            write(stream, rivals);
        }
        if (eventsOf(stream).size() != lastSequence) {
            throw new SequenceTakenException(stream, lastSequence + 1);
        }
        write(stream, additions);
    }

    @Override
    public void eraseTexts(StreamId stream) {
        texts.keySet().removeIf(key -> key.startsWith(stream + "/"));
    }

    private void write(StreamId stream, List<NewEvent> additions) {
        for (NewEvent addition : additions) {
            long sequence = eventsOf(stream).size() + 1L;
            events.add(addition.recordedAs(stream, sequence));
            addition.text().ifPresent(text -> texts.put(stream + "/" + sequence, text));
        }
    }
}
