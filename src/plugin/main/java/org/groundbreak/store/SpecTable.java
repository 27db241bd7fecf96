package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.specs.Registration;
import org.groundbreak.specs.SpecState;

/** The specs there are, as a projection of their streams. Writes open a transaction of their own. */
public final class SpecTable {

    private final ActiveObjects ao;
    private final ReplacedRows<SpecRow> rows;

    public SpecTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, SpecRow.class);
    }

    /**
     * Takes over a state, unless a later one is already there. Two nodes may do so at once; who comes second looks again.
     *
     * @throws IllegalStateException when that did not help either; the next update or the sweep puts the row right
     */
    public void update(StreamId stream, SpecState state) {
        state.registration()
                .map(Registration::contentId)
                .map(contentId -> row(stream, contentId, state))
                .ifPresent(row -> rows.change(
                        () -> ao.find(SpecRow.class, "STREAM = ?", stream.value()),
                        () -> Optional.of(row),
                        known -> known.getLastSeq() >= state.sequence() ? Optional.empty() : Optional.of(row)));
    }

    /** Content ids of the pages that are or were specs, by rising id, greater than the given one. For a sweep. */
    public List<Long> contentIdsAfter(long contentId, int limit) {
        SpecRow[] rows = ao.find(
                SpecRow.class,
                Query.select()
                        .where("CONTENT_ID > ?", contentId)
                        .order("CONTENT_ID ASC")
                        .limit(limit));
        return Arrays.stream(rows).map(SpecRow::getContentId).toList();
    }

    /** How many pages are specs. */
    public int count() {
        return ao.count(SpecRow.class, "ACTIVE = ?", true);
    }

    private static Map<String, Object> row(StreamId stream, long contentId, SpecState state) {
        return Map.of(
                "STREAM", stream.value(),
                "CONTENT_ID", contentId,
                "LAST_SEQ", state.sequence(),
                "STATUS", state.status().name(),
                "ACTIVE", state.active());
    }
}
