package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.Query;

/** Traces of the pages that something is kept of. Writes open a transaction of their own. */
public final class PageTraceTable {

    private final ActiveObjects ao;
    private final ReplacedRows<PageTraceRow> rows;

    public PageTraceTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, PageTraceRow.class);
    }

    /** The trace of a page; empty when there is none. One SELECT. */
    public Optional<PageTrace> of(long contentId) {
        return Arrays.stream(find(contentId)).findFirst().map(PageTraceTable::trace);
    }

    /**
     * Changes the trace of a page, beginning with {@link PageTrace#NONE}; what stays the same is not written.
     *
     * @param next may be called again when somebody else was quicker
     * @throws IllegalStateException when somebody else was quicker each time
     */
    public void change(long contentId, UnaryOperator<PageTrace> next) {
        rows.change(
                () -> find(contentId),
                () -> Optional.of(row(contentId, next.apply(PageTrace.NONE))),
                known -> Optional.of(next.apply(trace(known)))
                        .filter(after -> !after.equals(trace(known)))
                        .map(after -> row(contentId, after)));
    }

    /** Pages last seen in a space, by rising content id, greater than the given one. One SELECT. */
    public List<Long> inSpace(long spaceId, long contentId, int limit) {
        PageTraceRow[] found = ao.find(
                PageTraceRow.class,
                Query.select()
                        .where("SPACE_ID = ? AND CONTENT_ID > ?", spaceId, contentId)
                        .order("CONTENT_ID ASC")
                        .limit(limit));
        return Arrays.stream(found).map(PageTraceRow::getContentId).toList();
    }

    /** Forgets a page. */
    public void forget(long contentId) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(PageTraceRow.class, "CONTENT_ID = ?", contentId));
    }

    private PageTraceRow[] find(long contentId) {
        return ao.find(PageTraceRow.class, "CONTENT_ID = ?", contentId);
    }

    private static PageTrace trace(PageTraceRow row) {
        return new PageTrace(
                row.getSpaceId(),
                instant(row.getMissingSince()),
                instant(row.getMissedAt()),
                instant(row.getRemovalAt()));
    }

    private static Map<String, Object> row(long contentId, PageTrace trace) {
        return Map.of(
                "CONTENT_ID", contentId,
                "SPACE_ID", trace.spaceId(),
                "MISSING_SINCE", millis(trace.missingSince()),
                "MISSED_AT", millis(trace.missedAt()),
                "REMOVAL_AT", millis(trace.removalAt()));
    }

    private static Optional<Instant> instant(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(0L);
    }
}
