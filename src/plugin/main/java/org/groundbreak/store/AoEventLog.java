package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundbreak.events.EventLog;
import org.groundbreak.events.FreeText;
import org.groundbreak.events.NewEvent;
import org.groundbreak.events.RecordedEvent;
import org.groundbreak.events.SequenceTakenException;
import org.groundbreak.events.StreamId;
import org.groundbreak.trail.ChainHead;
import org.groundbreak.trail.EventChain;
import org.groundbreak.trail.EventHash;

/**
 * The event log on Active Objects. One SELECT to read a stream, up to 500 streams, a text, or up to 500 texts. To append, one SELECT for the
 * hash that comes before, none in a new stream, and two INSERTs at most.
 */
public final class AoEventLog implements EventLog {

    /** Oracle takes a thousand values in a list. */
    private static final int CHUNK = 500;

    private final ActiveObjects ao;
    private final Rows rows;

    public AoEventLog(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
    }

    @Override
    public List<RecordedEvent> readAfter(StreamId stream, long sequence) {
        EventRow[] found = ao.find(
                EventRow.class,
                Query.select()
                        .where("STREAM = ? AND SEQ > ?", stream.value(), sequence)
                        .order("SEQ ASC"));
        List<RecordedEvent> events = new ArrayList<>(found.length);
        for (EventRow row : found) {
            events.add(EventColumns.event(row));
        }
        return events;
    }

    @Override
    public Map<StreamId, List<RecordedEvent>> readAll(Collection<StreamId> streams) {
        Map<StreamId, List<RecordedEvent>> events = new HashMap<>();
        List<String> wanted = streams.stream().map(StreamId::value).distinct().toList();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<String> chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
            for (EventRow row : ao.find(
                    EventRow.class,
                    Query.select()
                            .where("STREAM IN (" + marks(chunk) + ")", chunk.toArray())
                            .order("SEQ ASC"))) {
                RecordedEvent event = EventColumns.event(row);
                events.computeIfAbsent(event.stream(), stream -> new ArrayList<>())
                        .add(event);
            }
        }
        return events;
    }

    @Override
    public Optional<String> text(StreamId stream, long sequence) {
        EventTextRow[] found = ao.find(EventTextRow.class, "STREAM = ? AND SEQ = ?", stream.value(), sequence);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].getWords());
    }

    @Override
    public Map<Long, String> textsOf(StreamId stream, Collection<Long> sequences) {
        Map<Long, String> texts = new HashMap<>();
        List<Long> wanted = sequences.stream().distinct().toList();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            List<Long> chunk = wanted.subList(from, Math.min(from + CHUNK, wanted.size()));
            List<Object> values = new ArrayList<>(List.of(stream.value()));
            values.addAll(chunk);
            for (EventTextRow row :
                    ao.find(EventTextRow.class, "STREAM = ? AND SEQ IN (" + marks(chunk) + ")", values.toArray())) {
                texts.put(row.getSeq(), row.getWords());
            }
        }
        return texts;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The transaction must be ours alone: on PostgreSQL a collision caught inside a joined transaction costs everything
     * that was written in it, so the caller may be a REST command or a job, never a listener (rule E2).
     */
    @Override
    public void append(StreamId stream, long lastSequence, List<NewEvent> events) throws SequenceTakenException {
        try {
            ao.executeInTransaction(() -> {
                insert(stream, lastSequence, events);
                return null;
            });
        } catch (RuntimeException e) {
            if (isTaken(stream, lastSequence, e)) {
                throw new SequenceTakenException(stream, lastSequence + 1, e);
            }
            throw e;
        }
    }

    @Override
    public void eraseTexts(StreamId stream) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(EventTextRow.class, "STREAM = ?", stream.value()));
    }

    /** Databases name a collision differently, so the stream itself is asked. */
    private boolean isTaken(StreamId stream, long lastSequence, RuntimeException refused) {
        try {
            return lastSequence(stream) > lastSequence;
        } catch (RuntimeException e) {
            refused.addSuppressed(e);
            return false;
        }
    }

    private void insert(StreamId stream, long lastSequence, List<NewEvent> events) {
        List<RecordedEvent> recorded = new ArrayList<>();
        List<Map<String, Object>> textRows = new ArrayList<>();
        for (NewEvent event : events) {
            long sequence = lastSequence + recorded.size() + 1;
            recorded.add(event.recordedAs(stream, sequence));
            event.text().ifPresent(text -> textRows.add(textRow(stream, sequence, text)));
        }
        rows.create(
                EventRow.class,
                EventChain.chained(head(stream, lastSequence), recorded).stream()
                        .map(EventColumns::row)
                        .toList());
        rows.create(EventTextRow.class, textRows);
    }

    /**
     * What the next event is chained to, read in the transaction of the append. The row of a sequence never changes, so two
     * who append at once read the same, and the unique index lets one of them in (rule H1). Where somebody took the hash or
     * the row away, the chain begins again: people can go on, and verifying names that place.
     */
    private ChainHead head(StreamId stream, long lastSequence) {
        if (lastSequence == 0) {
            return ChainHead.NONE;
        }
        EventRow[] last = ao.find(EventRow.class, "STREAM = ? AND SEQ = ?", stream.value(), lastSequence);
        return last.length == 0
                ? ChainHead.NONE
                : new ChainHead(lastSequence, EventColumns.hash(last[0]).orElse(EventHash.BEGINNING));
    }

    private long lastSequence(StreamId stream) {
        EventRow[] last = ao.find(
                EventRow.class,
                Query.select()
                        .where("STREAM = ?", stream.value())
                        .order("SEQ DESC")
                        .limit(1));
        return last.length == 0 ? 0 : last[0].getSeq();
    }

    private static String marks(List<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static Map<String, Object> textRow(StreamId stream, long sequence, FreeText text) {
        Map<String, Object> row = new HashMap<>();
        row.put("STREAM", stream.value());
        row.put("SEQ", sequence);
        row.put("SALT", text.salt());
        row.put("WORDS", text.text());
        return row;
    }
}
