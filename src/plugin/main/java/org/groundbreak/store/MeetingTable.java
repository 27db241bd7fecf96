package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;

/** Of which meetings there is something to tell. Writes open transactions of their own. */
public final class MeetingTable {

    private final ActiveObjects ao;
    private final ReplacedRows<MeetingRow> rows;

    public MeetingTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, MeetingRow.class);
    }

    /**
     * Takes over how a meeting stands. One SELECT where nothing has changed.
     *
     * @param sequence of the last event; what is known of a later one stays
     * @param digest of what those who are invited have to know
     * @return whether there is something new to tell
     */
    public boolean note(StreamId stream, long contentId, long sequence, String digest) {
        return rows.change(
                () -> find(stream),
                () -> Optional.of(row(stream, contentId, sequence, digest, true)),
                known -> known.getLastSeq() < sequence && !known.getDigest().equals(digest)
                        ? Optional.of(row(stream, contentId, sequence, digest, true))
                        : Optional.empty());
    }

    /** Notes that everybody knows how it stood after that event, unless something has happened since. */
    public void told(StreamId stream, long sequence) {
        rows.change(
                () -> find(stream),
                Optional::empty,
                known -> known.isWaiting() && known.getLastSeq() <= sequence
                        ? Optional.of(row(stream, known.getContentId(), known.getLastSeq(), known.getDigest(), false))
                        : Optional.empty());
    }

    /** The pages of meetings of which there may be something to tell. */
    public List<Long> waiting(int limit) {
        MeetingRow[] found = ao.find(
                MeetingRow.class,
                Query.select().where("WAITING = ?", true).order("ID ASC").limit(limit));
        return Arrays.stream(found).map(MeetingRow::getContentId).toList();
    }

    /** Of how many there may be something to tell. */
    public int countWaiting() {
        return ao.count(MeetingRow.class, "WAITING = ?", true);
    }

    private MeetingRow[] find(StreamId stream) {
        return ao.find(MeetingRow.class, "STREAM = ?", stream.value());
    }

    private static Map<String, Object> row(
            StreamId stream, long contentId, long sequence, String digest, boolean waiting) {
        return Map.of(
                "STREAM",
                stream.value(),
                "CONTENT_ID",
                contentId,
                "LAST_SEQ",
                sequence,
                "DIGEST",
                digest,
                "WAITING",
                waiting);
    }
}
