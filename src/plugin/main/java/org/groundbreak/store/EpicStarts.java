package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;

/** What was found in the histories of linked epics. Writes open transactions of their own. */
public final class EpicStarts {

    private static final String NO_STATUS = "-";

    private final ActiveObjects ao;

    public EpicStarts(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What is known of one epic; empty when nobody has looked yet. */
    public Optional<EpicStart> of(long epicId) {
        return Optional.ofNullable(of(List.of(epicId)).get(epicId));
    }

    /**
     * What is known of epics, by their ids, with one SELECT; those nobody has looked at yet are left out.
     *
     * @param epicIds 100 at most
     */
    public Map<Long, EpicStart> of(Collection<Long> epicIds) {
        Map<Long, EpicStart> starts = new HashMap<>();
        if (!epicIds.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(epicIds.size(), "?"));
            for (EpicStartRow row : ao.find(EpicStartRow.class, "EPIC_ID IN (" + marks + ")", epicIds.toArray())) {
                starts.put(row.getEpicId(), read(row));
            }
        }
        return starts;
    }

    /** Keeps what was found. Two nodes may do so at once; both have read the same histories. */
    public void put(EpicStart found) {
        try {
            ao.executeInTransaction(() -> write(found));
        } catch (RuntimeException e) {
            if (find(found.epicId()).length == 0) {
                throw e;
            }
            ao.executeInTransaction(() -> write(found));
        }
    }

    private Void write(EpicStart found) {
        EpicStartRow[] rows = find(found.epicId());
        if (rows.length == 0) {
            create(found);
        } else if (!read(rows[0]).equals(found)) {
            change(rows[0], found);
        }
        return null;
    }

    private void create(EpicStart found) {
        Optional<Start> start = found.start();
        ao.create(
                EpicStartRow.class,
                new DBParam("EPIC_ID", found.epicId()),
                new DBParam("STARTED_AT", startedAt(start)),
                new DBParam("ISSUE_ID", start.map(Start::issueId).orElse(0L)),
                new DBParam("CHANGE_ID", changeId(start)),
                new DBParam(
                        "STATUS_ID",
                        start.map(Start::status).map(StatusThen::statusId).orElse(NO_STATUS)),
                new DBParam("CATEGORY", category(start)),
                new DBParam(
                        "CATEGORY_ASSUMED",
                        start.filter(one -> one.status().assumed()).isPresent()),
                new DBParam("JOINED_LATER", start.filter(Start::joinedLater).isPresent()),
                new DBParam("BEGUN_SINCE", begunSince(start)),
                new DBParam(
                        "HISTORY_INCOMPLETE",
                        start.filter(Start::historyIncomplete).isPresent()),
                new DBParam("CLOSED", found.closed()));
    }

    private static void change(EpicStartRow row, EpicStart found) {
        Optional<Start> start = found.start();
        row.setStartedAt(startedAt(start));
        row.setIssueId(start.map(Start::issueId).orElse(0L));
        row.setChangeId(changeId(start));
        row.setStatusId(start.map(Start::status).map(StatusThen::statusId).orElse(NO_STATUS));
        row.setCategory(category(start));
        row.setCategoryAssumed(start.filter(one -> one.status().assumed()).isPresent());
        row.setJoinedLater(start.filter(Start::joinedLater).isPresent());
        row.setBegunSince(begunSince(start));
        row.setHistoryIncomplete(start.filter(Start::historyIncomplete).isPresent());
        row.setClosed(found.closed());
        row.save();
    }

    private static EpicStart read(EpicStartRow row) {
        Optional<Start> start = row.getStartedAt() == 0
                ? Optional.empty()
                : Optional.of(new Start(
                        Instant.ofEpochMilli(row.getStartedAt()),
                        row.getIssueId(),
                        cause(row),
                        new StatusThen(
                                row.getStatusId(), StatusCategory.valueOf(row.getCategory()), row.isCategoryAssumed()),
                        row.isHistoryIncomplete()));
        return new EpicStart(row.getEpicId(), start, row.isClosed());
    }

    private static Cause cause(EpicStartRow row) {
        if (row.getChangeId() == 0) {
            return new Cause.Created();
        }
        return row.isJoinedLater()
                ? new Cause.Joined(row.getChangeId(), instant(row.getBegunSince()))
                : new Cause.Moved(row.getChangeId());
    }

    private static Optional<Instant> instant(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static long startedAt(Optional<Start> start) {
        return start.map(Start::at).map(Instant::toEpochMilli).orElse(0L);
    }

    private static long begunSince(Optional<Start> start) {
        return start.map(Start::cause)
                .flatMap(cause -> cause instanceof Cause.Joined joined ? joined.begunSince() : Optional.empty())
                .map(Instant::toEpochMilli)
                .orElse(0L);
    }

    private static long changeId(Optional<Start> start) {
        return start.map(one -> one.cause().change().orElse(0)).orElse(0L);
    }

    private static String category(Optional<Start> start) {
        return start.map(one -> one.status().category())
                .orElse(StatusCategory.UNKNOWN)
                .name();
    }

    private EpicStartRow[] find(long epicId) {
        return ao.find(EpicStartRow.class, "EPIC_ID = ?", epicId);
    }
}
