package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.groundbreak.events.StreamId;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.specs.Registration;
import org.groundbreak.specs.SpecKind;
import org.groundbreak.specs.SpecState;

/** The specs there are, as a projection of their streams. Writes open a transaction of their own. */
public final class SpecTable {

    private static final String NEWEST_FIRST = "CHANGED_AT DESC, CONTENT_ID DESC";

    private final ActiveObjects ao;
    private final ReplacedRows<SpecRow> rows;

    public SpecTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, SpecRow.class);
    }

    /**
     * Takes over a state and what is seen of the page, unless a later state is already there. Two nodes may do so at once;
     * who comes second looks again.
     *
     * @param seen makes of what was last seen of the page what is seen now; may be called again
     * @throws IllegalStateException when that did not help either; the next update or the sweep puts the row right
     */
    public void update(StreamId stream, SpecState state, UnaryOperator<SpecPlace> seen) {
        update(stream, state, true, seen);
    }

    /** The same, but no row is made where there is none: of a page that is not found, nothing is listed anew. */
    public void updateKnown(StreamId stream, SpecState state, UnaryOperator<SpecPlace> seen) {
        update(stream, state, false, seen);
    }

    private void update(StreamId stream, SpecState state, boolean make, UnaryOperator<SpecPlace> seen) {
        state.registration()
                .ifPresent(spec -> rows.change(
                        () -> ao.find(SpecRow.class, "STREAM = ?", stream.value()),
                        () -> make
                                ? Optional.of(row(stream, spec, state, seen.apply(SpecPlace.UNSEEN)))
                                : Optional.empty(),
                        known -> next(known, stream, spec, state, seen)));
    }

    /** Forgets a page; its stream stays. */
    public void forget(long contentId) {
        ao.executeInTransaction(() -> ao.deleteWithSQL(SpecRow.class, "CONTENT_ID = ?", contentId));
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

    /**
     * The specs of which something was recorded after that instant, whenever it had happened, by rising content id, greater
     * than the given one. One SELECT.
     */
    public List<RecentSpec> recordedSince(Instant instant, long contentId, int limit) {
        return Arrays.stream(ao.find(
                        SpecRow.class,
                        Query.select()
                                .where("RECORDED_AT > ? AND CONTENT_ID > ?", instant.toEpochMilli(), contentId)
                                .order("CONTENT_ID ASC")
                                .limit(limit)))
                .map(row -> new RecentSpec(row.getContentId(), row.getSpaceId()))
                .toList();
    }

    /**
     * The specs of a space, as it was last seen, that are published; the last changed first. Whether they may be seen is
     * asked by whoever lists them. One SELECT.
     *
     * @param changedAt of the last one that is known already, and
     * @param contentId its page; only those that come after it in that order
     */
    public List<ListedSpec> listed(long spaceId, SpecKind kind, Instant changedAt, long contentId, int limit) {
        long before = changedAt.toEpochMilli();
        SpecRow[] rows = ao.find(
                SpecRow.class,
                Query.select()
                        .where(
                                "SPACE_ID = ? AND KIND = ? AND ACTIVE = ? AND PUBLISHED = ?"
                                        + " AND (CHANGED_AT < ? OR (CHANGED_AT = ? AND CONTENT_ID < ?))",
                                spaceId,
                                kind.name(),
                                true,
                                true,
                                before,
                                before,
                                contentId)
                        .order(NEWEST_FIRST)
                        .limit(limit));
        return Arrays.stream(rows).map(ListedSpec::of).toList();
    }

    /** Content ids of the published specs that somebody drives, by rising id, greater than the given one. One SELECT. */
    public List<Long> drivenBy(PersonNumber person, long contentId, int limit) {
        return heldBy("DRIVER", person, contentId, limit);
    }

    /** The same of those whose approver he is. One SELECT. */
    public List<Long> approvedBy(PersonNumber person, long contentId, int limit) {
        return heldBy("APPROVER", person, contentId, limit);
    }

    private List<Long> heldBy(String part, PersonNumber person, long contentId, int limit) {
        SpecRow[] found = ao.find(
                SpecRow.class,
                Query.select()
                        .where(
                                part + " = ? AND CONTENT_ID > ? AND ACTIVE = ? AND PUBLISHED = ?",
                                person.value(),
                                contentId,
                                true,
                                true)
                        .order("CONTENT_ID ASC")
                        .limit(limit));
        return Arrays.stream(found).map(SpecRow::getContentId).toList();
    }

    /** How many pages are specs. */
    public int count() {
        return ao.count(SpecRow.class, "ACTIVE = ?", true);
    }

    private static Optional<Map<String, Object>> next(
            SpecRow known, StreamId stream, Registration spec, SpecState state, UnaryOperator<SpecPlace> seen) {
        SpecPlace before = new SpecPlace(
                known.getSpaceId(),
                Instant.ofEpochMilli(known.getChangedAt()),
                known.isPublished(),
                Instant.ofEpochMilli(known.getRecordedAt()));
        SpecPlace now = seen.apply(before);
        boolean news =
                known.getLastSeq() < state.sequence() || known.getLastSeq() == state.sequence() && !now.equals(before);
        return news ? Optional.of(row(stream, spec, state, now)) : Optional.empty();
    }

    private static Map<String, Object> row(StreamId stream, Registration spec, SpecState state, SpecPlace place) {
        return Map.ofEntries(
                Map.entry("STREAM", stream.value()),
                Map.entry("CONTENT_ID", spec.contentId()),
                Map.entry("LAST_SEQ", state.sequence()),
                Map.entry("KIND", spec.kind().name()),
                Map.entry("STATUS", state.status().name()),
                Map.entry("DRIVER", state.driver().orElse(spec.driver()).value()),
                Map.entry("APPROVER", state.approver().map(PersonNumber::value).orElse(0L)),
                Map.entry("EPICS", state.links().linked().size()),
                Map.entry("ACTIVE", state.active()),
                Map.entry("SPACE_ID", place.spaceId()),
                Map.entry("CHANGED_AT", place.changedAt().toEpochMilli()),
                Map.entry("PUBLISHED", place.published()),
                Map.entry("RECORDED_AT", place.recordedAt().toEpochMilli()));
    }
}
