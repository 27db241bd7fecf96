package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.trail.ChainBreak;
import org.groundbreak.trail.ChainHead;

/** The log as something to look at and to verify, with its hashes. Reading only; what is damaged is no reason to throw. */
public final class TrailTable {

    private final ActiveObjects ao;

    public TrailTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /** A whole stream with its words: two SELECTs. */
    public StoredTrail read(StreamId stream) {
        return new StoredTrail(stream, withWords(stream, rowsOf(stream.value())));
    }

    /** The events before a sequence, the newest first, with their words: two SELECTs however long the stream is. */
    public List<StoredEvent> before(StreamId stream, long sequence, int limit) {
        return withWords(
                stream,
                ao.find(
                        EventRow.class,
                        Query.select()
                                .where("STREAM = ? AND SEQ < ?", stream.value(), sequence)
                                .order("SEQ DESC")
                                .limit(limit)));
    }

    /** The end of a chain: one SELECT. Empty when its last row has no hash. */
    public Optional<ChainHead> head(StreamId stream) {
        EventRow[] last = ao.find(
                EventRow.class,
                Query.select()
                        .where("STREAM = ?", stream.value())
                        .order("SEQ DESC")
                        .limit(1));
        return last.length == 0
                ? Optional.of(ChainHead.NONE)
                : EventColumns.hash(last[0]).map(hash -> new ChainHead(last[0].getSeq(), hash));
    }

    /** The streams there are, by rising id, greater than the given one; empty text for the first. One SELECT. */
    public List<StreamId> streamsAfter(String stream, int limit) {
        // Empty text is no value everywhere: for some databases nothing is greater than it.
        Query behind = stream.isEmpty()
                ? Query.select().where("SEQ = ?", 1L)
                : Query.select().where("SEQ = ? AND STREAM > ?", 1L, stream);
        return Arrays.stream(ao.find(EventRow.class, behind.order("STREAM ASC").limit(limit)))
                .map(row -> new StreamId(row.getStream()))
                .toList();
    }

    /**
     * Verifies the streams behind one, without their words: each whole, with one SELECT for as many as have that many rows
     * together, and one more where the first alone has more. Also streams whose beginning somebody has taken away.
     *
     * @param stream as it stands in its rows; empty text for the first
     * @param rows how many rows are read at once
     */
    public VerifiedPart verifyAfter(String stream, int rows) {
        Query behind = stream.isEmpty() ? Query.select() : Query.select().where("STREAM > ?", stream);
        EventRow[] read =
                ao.find(EventRow.class, behind.order("STREAM ASC, SEQ ASC").limit(rows));
        Map<String, List<EventRow>> whole = new LinkedHashMap<>();
        for (EventRow row : read) {
            whole.computeIfAbsent(row.getStream(), name -> new ArrayList<>()).add(row);
        }
        boolean end = read.length < rows;
        if (!end) {
            // Of the last there may be more.
            String last = read[read.length - 1].getStream();
            whole.remove(last);
            if (whole.isEmpty()) {
                whole.put(last, List.of(rowsOf(last)));
            }
        }
        return verified(whole, end);
    }

    private static VerifiedPart verified(Map<String, List<EventRow>> streams, boolean end) {
        List<TrailFinding> findings = new ArrayList<>();
        String last = "";
        for (Map.Entry<String, List<EventRow>> stream : streams.entrySet()) {
            last = stream.getKey();
            verify(last, stream.getValue())
                    .map(broken -> new TrailFinding(stream.getKey(), broken))
                    .ifPresent(findings::add);
        }
        return new VerifiedPart(streams.size(), last, end, findings);
    }

    private static Optional<ChainBreak> verify(String stream, List<EventRow> rows) {
        try {
            return withoutWords(new StreamId(stream), rows).verify(Optional.empty());
        } catch (IllegalArgumentException e) {
            // Somebody has changed what its rows say of their stream.
            return Optional.of(new ChainBreak(rows.get(0).getSeq(), ChainBreak.Kind.OTHER_STREAM));
        }
    }

    private EventRow[] rowsOf(String stream) {
        return ao.find(
                EventRow.class, Query.select().where("STREAM = ?", stream).order("SEQ ASC"));
    }

    private static StoredTrail withoutWords(StreamId stream, List<EventRow> rows) {
        return new StoredTrail(
                stream,
                rows.stream().map(row -> StoredEvent.of(row, StoredWords.NONE)).toList());
    }

    private List<StoredEvent> withWords(StreamId stream, EventRow... rows) {
        Map<Long, StoredWords> words = new HashMap<>();
        if (rows.length > 0) {
            long first = Math.min(rows[0].getSeq(), rows[rows.length - 1].getSeq());
            long last = Math.max(rows[0].getSeq(), rows[rows.length - 1].getSeq());
            for (EventTextRow row :
                    ao.find(EventTextRow.class, "STREAM = ? AND SEQ >= ? AND SEQ <= ?", stream.value(), first, last)) {
                words.put(row.getSeq(), StoredWords.of(row));
            }
        }
        List<StoredEvent> events = new ArrayList<>();
        for (EventRow row : rows) {
            events.add(StoredEvent.of(row, words.getOrDefault(row.getSeq(), StoredWords.NONE)));
        }
        return events;
    }
}
