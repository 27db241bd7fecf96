package org.groundbreak.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;

/** What was found in the histories of linked epics. Writes open transactions of their own. */
public final class EpicStartTable {

    private static final String NO_STATUS = "-";

    private final ActiveObjects ao;
    private final ReplacedRows<EpicStartRow> rows;

    public EpicStartTable(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new ReplacedRows<>(ao, EpicStartRow.class);
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

    /** Keeps what was found. Several threads and nodes may do so at once; all have read the same histories. */
    public void put(EpicStart found) {
        rows.change(
                () -> ao.find(EpicStartRow.class, "EPIC_ID = ?", found.epicId()),
                () -> Optional.of(row(found)),
                known -> read(known).equals(found) ? Optional.empty() : Optional.of(row(found)));
    }

    private static Map<String, Object> row(EpicStart found) {
        Optional<Start> start = found.start();
        return Map.of(
                "EPIC_ID", found.epicId(),
                "STARTED_AT", startedAt(start),
                "ISSUE_ID", start.map(Start::issueId).orElse(0L),
                "CHANGE_ID", changeId(start),
                "STATUS_ID", start.map(Start::statusId).orElse(NO_STATUS),
                "CATEGORY", category(start),
                "CATEGORY_ASSUMED", start.map(Start::categoryAssumed).orElse(false),
                "JOINED_LATER", start.map(Start::joinedLater).orElse(false),
                "CLOSED", found.closed());
    }

    private static EpicStart read(EpicStartRow row) {
        Optional<Start> start = row.getStartedAt() == 0
                ? Optional.empty()
                : Optional.of(new Start(
                        Instant.ofEpochMilli(row.getStartedAt()),
                        row.getIssueId(),
                        row.getChangeId() == 0 ? OptionalLong.empty() : OptionalLong.of(row.getChangeId()),
                        row.getStatusId(),
                        StatusCategory.valueOf(row.getCategory()),
                        row.isCategoryAssumed(),
                        row.isJoinedLater()));
        return new EpicStart(row.getEpicId(), start, row.isClosed());
    }

    private static long startedAt(Optional<Start> start) {
        return start.map(Start::at).map(Instant::toEpochMilli).orElse(0L);
    }

    private static long changeId(Optional<Start> start) {
        return start.map(Start::changeId).map(id -> id.orElse(0)).orElse(0L);
    }

    private static String category(Optional<Start> start) {
        return start.map(Start::category).orElse(StatusCategory.UNKNOWN).name();
    }
}
