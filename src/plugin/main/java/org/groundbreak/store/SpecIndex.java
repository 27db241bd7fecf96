package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.spec.SpecState;

/** The specs there are, as a projection of their streams. Writes open a transaction of their own. */
public final class SpecIndex {

    private final ActiveObjects ao;

    public SpecIndex(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Takes over a state, unless a later one is already there. Two nodes may do so at once; who comes second finds the
     * row and looks again.
     */
    public void update(StreamId stream, SpecState state) {
        if (state.registration().isEmpty()) {
            return;
        }
        try {
            ao.executeInTransaction(() -> {
                write(stream, state);
                return null;
            });
        } catch (RuntimeException e) {
            if (find(stream).length == 0) {
                throw e;
            }
            ao.executeInTransaction(() -> {
                write(stream, state);
                return null;
            });
        }
    }

    /** Content ids of the pages that are specs, by rising id, greater than the given one. */
    public List<Long> contentIdsAfter(long contentId, int limit) {
        SpecRow[] rows = ao.find(
                SpecRow.class,
                Query.select()
                        .where("CONTENT_ID > ? AND ACTIVE = ?", contentId, true)
                        .order("CONTENT_ID ASC")
                        .limit(limit));
        return Arrays.stream(rows).map(SpecRow::getContentId).toList();
    }

    /** How many pages are specs. */
    public int count() {
        return ao.count(SpecRow.class, "ACTIVE = ?", true);
    }

    private void write(StreamId stream, SpecState state) {
        SpecRow[] rows = find(stream);
        if (rows.length == 0) {
            ao.create(
                    SpecRow.class,
                    new DBParam("STREAM", stream.value()),
                    new DBParam("CONTENT_ID", state.registration().orElseThrow().contentId()),
                    new DBParam("LAST_SEQ", state.sequence()),
                    new DBParam("STATUS", state.status().name()),
                    new DBParam("ACTIVE", state.active()));
        } else if (rows[0].getLastSeq() < state.sequence()) {
            rows[0].setLastSeq(state.sequence());
            rows[0].setStatus(state.status().name());
            rows[0].setActive(state.active());
            rows[0].save();
        }
    }

    private SpecRow[] find(StreamId stream) {
        return ao.find(SpecRow.class, "STREAM = ?", stream.value());
    }
}
