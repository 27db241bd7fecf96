package org.groundbreak.start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules T1 to T4, T6 and T12 to T15 for one issue, written down once more as plainly as possible and without regard
 * to time: what was is read from the beginning again and again, and what may have been by trying every past that agrees
 * with what is known.
 */
final class PlainReading {

    private static final Instant NOW = Instant.MAX;

    /** What an issue is after a number of happenings; of the creation for none. */
    private record Point(int at, String status, String epic) {}

    /** Something moved unrecorded after one of the points from first to last, and was seen at an instant. */
    private record Hole(boolean ofStatus, int first, int last, String value, Instant seen) {}

    private final Tale tale;
    private final CategoryHistory categories;
    private final List<Point> points = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();

    PlainReading(Tale tale, CategoryHistory categories) {
        this.tale = tale;
        this.categories = categories;
        for (int count = 0; count <= tale.happenings().size(); count++) {
            int at = count == 0
                    ? tale.created()
                    : tale.happenings().get(count - 1).at();
            points.add(new Point(at, told(count, true), told(count, false)));
        }
        findHoles(true);
        findHoles(false);
    }

    // What is known.

    /** The happening that is the start: its number from 1 on, 0 for the creation, -1 for none. */
    int start() {
        for (int count = 0; count < points.size(); count++) {
            Point point = points.get(count);
            if (isEntry(count) && begun(point.status(), instant(point)) && inEpic(point.epic())) {
                return count;
            }
        }
        return -1;
    }

    /** The status after a happening. */
    String statusAfter(int count) {
        return points.get(count).status();
    }

    /** Whether it joined in a happening that is a start, and had begun before. */
    boolean joined(int count) {
        return moved(count, false) && begun(before(count, true), instant(points.get(count)));
    }

    /** Whether just before a happening, or now, it is seen to be begun and in the epic, which nothing recorded says. */
    boolean undated() {
        if (start() >= 0) {
            return false;
        }
        for (int count = 1; count <= points.size(); count++) {
            boolean last = count == points.size();
            Instant then = last ? NOW : instant(points.get(count));
            String status = last ? tale.status() : before(count, true);
            String epic = last ? tale.epic() : before(count, false);
            Point told = points.get(count - 1);
            boolean news = !status.equals(told.status()) || !epic.equals(told.epic());
            if (news && begun(status, then) && inEpic(epic) && sure(count, told, status, epic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what the history tells before a happening is not doubtful for something seen only after it. */
    private boolean sure(int count, Point told, String status, String epic) {
        for (Hole hole : holes) {
            boolean open = hole.first() < count && hole.last() >= count;
            if (open && hole.ofStatus() && status.equals(told.status()) && !begun(hole.value(), hole.seen())) {
                return false;
            }
            if (open && !hole.ofStatus() && epic.equals(told.epic()) && !inEpic(hole.value())) {
                return false;
            }
        }
        return true;
    }

    private String told(int count, boolean ofStatus) {
        String value = null;
        for (Tale.Happening one : tale.happenings().subList(0, count)) {
            Tale.Move move = move(one, ofStatus);
            value = move == null ? value : move.to();
        }
        if (value != null) {
            return value;
        }
        for (Tale.Happening one : tale.happenings()) {
            if (move(one, ofStatus) != null) {
                return move(one, ofStatus).from();
            }
        }
        return ofStatus ? tale.status() : tale.epic();
    }

    private String before(int count, boolean ofStatus) {
        Tale.Move move = move(tale.happenings().get(count - 1), ofStatus);
        return move == null || move.from().equals(Tale.UNKNOWN) ? told(count - 1, ofStatus) : move.from();
    }

    private boolean isEntry(int count) {
        return count == 0 || moved(count, true) || moved(count, false);
    }

    private boolean moved(int count, boolean ofStatus) {
        if (count == 0 || move(tale.happenings().get(count - 1), ofStatus) == null) {
            return false;
        }
        String before = before(count, ofStatus);
        return before.equals(Tale.UNKNOWN) || !before.equals(told(count, ofStatus));
    }

    private void findHoles(boolean ofStatus) {
        int first = 0;
        for (int count = 1; count <= points.size(); count++) {
            boolean last = count == points.size();
            Tale.Move move = last ? null : move(tale.happenings().get(count - 1), ofStatus);
            if (last || move != null) {
                String now = ofStatus ? tale.status() : tale.epic();
                String seen = last ? now : move.from();
                if (!seen.equals(Tale.UNKNOWN) && !seen.equals(told(count - 1, ofStatus))) {
                    holes.add(new Hole(ofStatus, first, count - 1, seen, last ? NOW : instant(points.get(count))));
                }
                first = count;
            }
        }
    }

    // What may have been.

    /** The earliest start of all pasts that agree with what is known. */
    Optional<Instant> maybeSince() {
        int[] places = new int[holes.size()];
        return earliest(0, places);
    }

    private Optional<Instant> earliest(int hole, int[] places) {
        if (hole == holes.size()) {
            Optional<Instant> earliest = earliest(places, true);
            return holes.size() < 2 ? earliest : earlier(earliest, earliest(places, false));
        }
        Optional<Instant> earliest = Optional.empty();
        for (int place = holes.get(hole).first(); place <= holes.get(hole).last(); place++) {
            places[hole] = place;
            earliest = earlier(earliest, earliest(hole + 1, places));
        }
        return earliest;
    }

    /**
     * In the past in which what moved unrecorded moved after those points, and all that is not known was work in the epic.
     *
     * @param statusFirst which of two such moves after one point was the first
     */
    private Optional<Instant> earliest(int[] places, boolean statusFirst) {
        String status = null;
        String epic = null;
        for (int count = 0; count < points.size(); count++) {
            Point point = points.get(count);
            Instant at = instant(point);
            boolean tellsStatus = count == 0 || move(tale.happenings().get(count - 1), true) != null;
            boolean tellsEpic = count == 0 || move(tale.happenings().get(count - 1), false) != null;
            status = tellsStatus ? point.status() : status;
            epic = tellsEpic ? point.epic() : epic;
            if (isEntry(count) && maybe(status, at) && maybe(epic)) {
                return Optional.of(at);
            }
            for (boolean ofStatus : new boolean[] {statusFirst, !statusFirst}) {
                for (int index = 0; index < places.length; index++) {
                    Hole hole = holes.get(index);
                    if (places[index] == count && hole.ofStatus() == ofStatus) {
                        status = ofStatus ? hole.value() : status;
                        epic = ofStatus ? epic : hole.value();
                        if ((maybe(status, at) || maybe(status, hole.seen())) && maybe(epic)) {
                            return Optional.of(at);
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private boolean maybe(String status, Instant at) {
        StatusCategory category = category(status, at);
        return category.begun() || category == StatusCategory.UNKNOWN;
    }

    private static boolean maybe(String epic) {
        return inEpic(epic) || epic.equals(Tale.UNKNOWN);
    }

    private boolean begun(String status, Instant at) {
        return category(status, at).begun();
    }

    private StatusCategory category(String status, Instant at) {
        return categories.at(status, at).category();
    }

    private static boolean inEpic(String epic) {
        return epic.equals(Tale.EPIC);
    }

    private static Tale.Move move(Tale.Happening one, boolean ofStatus) {
        return ofStatus ? one.status() : one.epic();
    }

    private static Instant instant(Point point) {
        return Tale.instant(point.at());
    }
}
