package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.specs.SpecState;

/** The specs there are, as a projection of their streams. Writes open a transaction of their own. */
public final class SpecTable {

    private static final int ATTEMPTS = 8;

    private final ActiveObjects ao;

    public SpecTable(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * Takes over a state, unless a later one is already there. Two nodes may do so at once; who comes second looks again.
     *
     * @throws IllegalStateException when that did not help either; the next update or the sweep puts the row right
     */
    public void update(StreamId stream, SpecState state) {
        if (state.registration().isEmpty()) {
            return;
        }
        RuntimeException refused = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                if (ao.executeInTransaction(() -> replace(stream, state))) {
                    return;
                }
            } catch (RuntimeException e) {
                refused = e;
            }
        }
        throw new IllegalStateException("The row of " + stream + " was not written", refused);
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

    /**
     * Rows are replaced, never changed, so that the id tells whether somebody else was here since the row was read: an
     * UPDATE of Active Objects names the id only and would write over a later state.
     *
     * @return false when somebody else has replaced the row
     */
    private boolean replace(StreamId stream, SpecState state) {
        SpecRow[] rows = find(stream);
        if (rows.length > 0) {
            if (rows[0].getLastSeq() >= state.sequence()) {
                return true;
            }
            if (ao.deleteWithSQL(SpecRow.class, "ID = ?", rows[0].getID()) == 0) {
                return false;
            }
        }
        ao.create(
                SpecRow.class,
                new DBParam("STREAM", stream.value()),
                new DBParam("CONTENT_ID", state.registration().orElseThrow().contentId()),
                new DBParam("LAST_SEQ", state.sequence()),
                new DBParam("STATUS", state.status().name()),
                new DBParam("ACTIVE", state.active()));
        return true;
    }

    private SpecRow[] find(StreamId stream) {
        return ao.find(SpecRow.class, "STREAM = ?", stream.value());
    }
}
