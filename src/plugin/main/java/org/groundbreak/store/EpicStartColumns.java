package org.groundbreak.store;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.start.Cause;
import org.groundbreak.start.Start;
import org.groundbreak.start.StatusCategory;
import org.groundbreak.start.StatusThen;
import org.groundbreak.start.Uncounted;

/** An {@link EpicStart} as columns, and back: what is read equals what was written, or each look would find news. */
final class EpicStartColumns {

    private static final String NONE = "-";

    private EpicStartColumns() {}

    static Map<String, Object> of(EpicStart found) {
        Map<String, Object> columns = new HashMap<>();
        EpicFact fact = found.fact();
        Optional<Start> start = fact.start();
        Optional<StatusThen> status = start.map(Start::status);
        columns.put("EPIC_ID", found.epicId());
        columns.put("STARTED_AT", millis(fact.startedAt()));
        columns.put("ISSUE_ID", start.map(Start::issueId).orElse(0L));
        columns.put(
                "CHANGE_ID", start.map(one -> one.cause().change().orElse(0)).orElse(0L));
        columns.put("STATUS_ID", status.map(StatusThen::statusId).orElse(NONE));
        columns.put(
                "CATEGORY",
                status.map(StatusThen::category).orElse(StatusCategory.UNKNOWN).name());
        columns.put("CATEGORY_ASSUMED", status.filter(StatusThen::assumed).isPresent());
        columns.put("JOINED_LATER", start.filter(Start::joinedLater).isPresent());
        columns.put("BEGUN_SINCE", millis(start.flatMap(Start::begunSince)));
        columns.put("HISTORY_INCOMPLETE", start.filter(Start::historyIncomplete).isPresent());
        columns.put("MAYBE_SINCE", millis(fact.maybeSince()));
        columns.put("NOT_COUNTED", counts(fact.notCounted()));
        columns.put("LISTED", lines(found.listed()));
        columns.put("CLOSED", fact.closed());
        return columns;
    }

    static EpicStart read(EpicStartRow row) {
        EpicFact fact =
                new EpicFact(start(row), instant(row.getMaybeSince()), counts(row.getNotCounted()), row.isClosed());
        return new EpicStart(row.getEpicId(), fact, lines(row.getListed()));
    }

    private static Optional<Start> start(EpicStartRow row) {
        return instant(row.getStartedAt())
                .map(at -> new Start(
                        at,
                        row.getIssueId(),
                        cause(row),
                        new StatusThen(
                                row.getStatusId(), StatusCategory.valueOf(row.getCategory()), row.isCategoryAssumed()),
                        row.isHistoryIncomplete()));
    }

    private static Cause cause(EpicStartRow row) {
        if (row.getChangeId() == 0) {
            return new Cause.Created();
        }
        return row.isJoinedLater()
                ? new Cause.Joined(row.getChangeId(), instant(row.getBegunSince()))
                : new Cause.Moved(row.getChangeId());
    }

    private static String counts(Map<Uncounted.Reason, Integer> counts) {
        return counts.isEmpty()
                ? NONE
                : counts.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" "));
    }

    private static Map<Uncounted.Reason, Integer> counts(String text) {
        Map<Uncounted.Reason, Integer> counts = new EnumMap<>(Uncounted.Reason.class);
        if (!text.equals(NONE)) {
            for (String count : text.split(" ")) {
                int equals = count.indexOf('=');
                counts.put(
                        Uncounted.Reason.valueOf(count.substring(0, equals)),
                        Integer.parseInt(count.substring(equals + 1)));
            }
        }
        return counts;
    }

    private static String lines(List<ListedIssue> listed) {
        return listed.isEmpty() ? NONE : listed.stream().map(ListedIssue::line).collect(Collectors.joining("\n"));
    }

    private static List<ListedIssue> lines(String text) {
        return text.equals(NONE)
                ? List.of()
                : text.lines().map(ListedIssue::read).toList();
    }

    private static long millis(Optional<Instant> instant) {
        return instant.map(Instant::toEpochMilli).orElse(0L);
    }

    private static Optional<Instant> instant(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
