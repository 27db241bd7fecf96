package org.groundbreak.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundbreak.people.PersonNumber;

/**
 * One making anew of all projections.
 *
 * @param run random, of this run
 * @param person who pressed
 * @param stage how it stands
 * @param startedAt when it was pressed
 * @param seenAt when it was last heard of; of one that has ended, when it did
 * @param total pages there are to do; 0 until they are counted
 * @param done pages that are done, with those left and failed
 * @param leftOut pages left as they are, since the host does not find them
 * @param failed pages that failed, and whose rows are as they were
 * @param failedIds their content ids, {@link #NAMED} at most
 */
public record RebuildEntry(
        String run,
        PersonNumber person,
        Stage stage,
        Instant startedAt,
        Instant seenAt,
        int total,
        int done,
        int leftOut,
        int failed,
        List<Long> failedIds) {

    /** How many failed pages are kept by their ids. */
    public static final int NAMED = 100;

    private static final String NONE = "-";

    /** How a run stands. */
    public enum Stage {
        /** It goes on. */
        RUNNING,
        /** It is through. */
        DONE,
        /** It was ended before it was through: the plugin was disabled, or nothing may be written. */
        STOPPED
    }

    public RebuildEntry {
        failedIds = List.copyOf(failedIds);
    }

    /** One that begins. */
    public static RebuildEntry begun(String run, PersonNumber person, Instant now) {
        return new RebuildEntry(run, person, Stage.RUNNING, now, now, 0, 0, 0, 0, List.of());
    }

    /** The same once it is known how many pages there are. */
    public RebuildEntry of(int pages, Instant now) {
        return new RebuildEntry(run, person, stage, startedAt, now, pages, done, leftOut, failed, failedIds);
    }

    /** The same with one page more. */
    public RebuildEntry done(Instant now) {
        return new RebuildEntry(run, person, stage, startedAt, now, total, done + 1, leftOut, failed, failedIds);
    }

    /** The same with one page more, which was left as it is. */
    public RebuildEntry left(Instant now) {
        return new RebuildEntry(run, person, stage, startedAt, now, total, done + 1, leftOut + 1, failed, failedIds);
    }

    /** The same with one page more, which failed. */
    public RebuildEntry failed(long contentId, Instant now) {
        List<Long> ids = new ArrayList<>(failedIds);
        if (ids.size() < NAMED) {
            ids.add(contentId);
        }
        return new RebuildEntry(run, person, stage, startedAt, now, total, done + 1, leftOut, failed + 1, ids);
    }

    /** The same as it ended. */
    public RebuildEntry ended(Stage how, Instant now) {
        return new RebuildEntry(run, person, how, startedAt, now, total, done, leftOut, failed, failedIds);
    }

    static RebuildEntry of(RebuildRow row) {
        return new RebuildEntry(
                row.getRun(),
                new PersonNumber(row.getPerson()),
                Stage.valueOf(row.getStage()),
                Instant.ofEpochMilli(row.getStartedAt()),
                Instant.ofEpochMilli(row.getSeenAt()),
                row.getTotal(),
                row.getDone(),
                row.getLeftOut(),
                row.getFailed(),
                row.getFailedIds().equals(NONE)
                        ? List.of()
                        : Arrays.stream(row.getFailedIds().split(" "))
                                .map(Long::valueOf)
                                .toList());
    }

    Map<String, Object> columns(String name) {
        String ids = failedIds.stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Map.ofEntries(
                Map.entry("NAME", name),
                Map.entry("RUN", run),
                Map.entry("PERSON", person.value()),
                Map.entry("STAGE", stage.name()),
                Map.entry("STARTED_AT", startedAt.toEpochMilli()),
                Map.entry("SEEN_AT", seenAt.toEpochMilli()),
                Map.entry("TOTAL", total),
                Map.entry("DONE", done),
                Map.entry("LEFT_OUT", leftOut),
                Map.entry("FAILED", failed),
                Map.entry("FAILED_IDS", ids.isEmpty() ? NONE : ids));
    }
}
