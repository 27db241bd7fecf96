package org.groundbreak.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;

/**
 * A random past of an issue, in the plainest form: instants are small numbers, a question mark is what is not known. As in
 * real life most of it is consistent.
 *
 * @param created when
 * @param happenings by time, and of one moment by their ids
 * @param status it is in now
 * @param epic it belongs to now
 */
record Tale(long issueId, int created, List<Happening> happenings, String status, String epic) {

    static final String UNKNOWN = "?";
    static final String EPIC = "100";
    static final String NONE = "none";

    /** Instants go from 0 to this. */
    static final int END = 6;

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String[] STATUSES = {"1", "2", "3", "4", "5", "gone"};
    private static final String[] EPICS = {EPIC, NONE, "200"};

    /** One change; null where it does not touch the field. */
    record Happening(long id, int at, Move status, Move epic) {}

    /** From one value to another. */
    record Move(String from, String to) {}

    static Tale random(Random random, long issueId) {
        int created = random.nextInt(3);
        int[] times = new int[random.nextInt(5)];
        Arrays.setAll(times, index -> created + random.nextInt(END + 1 - created));
        Arrays.sort(times);
        long id = random.nextInt(50) + 1;
        String status = one(random, STATUSES);
        String epic = random.nextInt(4) > 0 ? EPIC : one(random, EPICS);
        List<Happening> happenings = new ArrayList<>();
        for (int index = 0; index < times.length; index++) {
            int fields = random.nextInt(8);
            Move move = fields < 5 || fields == 7 ? move(random, status, STATUSES) : null;
            Move join = fields >= 5 ? move(random, epic, EPICS) : null;
            status = move == null ? status : move.to();
            epic = join == null ? epic : join.to();
            boolean together = index > 0 && times[index] == times[index - 1];
            id = together ? id + 1 + random.nextInt(9) : (id * 31 + 7) % 53 + 500 - index * 100L;
            happenings.add(new Happening(id, times[index], move, join));
        }
        return new Tale(issueId, created, happenings, now(random, status, STATUSES), now(random, epic, EPICS));
    }

    private static Move move(Random random, String present, String[] values) {
        int oddity = random.nextInt(20);
        String from = oddity == 0 ? UNKNOWN : oddity == 1 || present.equals(UNKNOWN) ? one(random, values) : present;
        String to = oddity == 2 ? UNKNOWN : oddity < 5 ? present : one(random, values);
        return new Move(from, to);
    }

    private static String now(Random random, String last, String[] values) {
        return random.nextInt(15) == 0 || last.equals(UNKNOWN) ? one(random, values) : last;
    }

    private static String one(Random random, String[] values) {
        return values[random.nextInt(values.length)];
    }

    /** A table in which the categories of five statuses change with time; the sixth is not in it. */
    static CategoryHistory categories(Random random) {
        StatusCategory[] known = {StatusCategory.TO_DO, StatusCategory.IN_PROGRESS, StatusCategory.DONE};
        List<CategoryHistory.Entry> entries = new ArrayList<>();
        for (int status = 0; status < 5; status++) {
            int first = random.nextInt(3);
            entries.add(new CategoryHistory.Entry(
                    STATUSES[status], instant(random.nextInt(2)), known[(status + first / 2) % 3]));
            if (first == 0) {
                entries.add(new CategoryHistory.Entry(
                        STATUSES[status], instant(2 + random.nextInt(END - 1)), known[random.nextInt(3)]));
            }
        }
        return new CategoryHistory(entries);
    }

    static Instant instant(int at) {
        return START.plusSeconds(at);
    }

    /** The same as the rule reads it, out of order. */
    IssueHistory history(Random random) {
        List<Change<String>> moves = new ArrayList<>();
        List<Change<Membership>> joins = new ArrayList<>();
        for (Happening one : happenings) {
            if (one.status() != null) {
                moves.add(new Change<>(
                        one.id(),
                        instant(one.at()),
                        known(one.status().from()),
                        known(one.status().to())));
            }
            if (one.epic() != null) {
                joins.add(new Change<>(
                        one.id(),
                        instant(one.at()),
                        known(one.epic().from()).map(Tale::membership),
                        known(one.epic().to()).map(Tale::membership)));
            }
        }
        if (random.nextBoolean()) {
            Collections.reverse(moves);
            Collections.reverse(joins);
        }
        return new IssueHistory(
                issueId,
                instant(created),
                new IssueTraits(false, "Story", Set.of()),
                new FieldHistory<>(moves, status),
                new FieldHistory<>(joins, membership(epic)),
                FieldHistory.always(Resolution.NONE));
    }

    private static Optional<String> known(String value) {
        return value.equals(UNKNOWN) ? Optional.empty() : Optional.of(value);
    }

    private static Membership membership(String epic) {
        return new Membership(epic.equals(NONE) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(epic)));
    }
}
